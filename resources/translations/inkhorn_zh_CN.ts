<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>inkhorn</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个 token</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>${name} was renamed to {other}.</source>
        <translation>${name} 已重命名为 {other}。</translation>
    </message>
    <message>
        <source>%A, %e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y年%B%e日 %A</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y-%m-%d</translation>
    </message>
    <message>
        <source>%Y-%m-%d %H:%M</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%Y-%m-%d %H:%M</translation>
    </message>
    <message>
        <source>%a %e %B</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%B%e日 %a</translation>
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
        <translation>关于 Inkhorn(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>接受建议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check While I Write</source>
        <translation>写作时检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Document Statistics</source>
        <translation>文档统计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit Prompts…</source>
        <translation>编辑提示词(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Encoding and Line Ends…</source>
        <translation>编码和换行符(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Fix Here</source>
        <translation>修正此处(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Line Ends</source>
        <translation>换行符(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move Section Up</source>
        <translation>上移章节(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Part</source>
        <translation>下一个区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>性能(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reopen with Encoding</source>
        <translation>以其他编码重新打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>改写(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rewrite Selection…</source>
        <translation>改写所选内容(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save with Encoding</source>
        <translation>以其他编码保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Smaller Heading</source>
        <translation>降低标题级别(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>立即建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Suggestion Statistics…</source>
        <translation>建议统计(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Who Wrote What…</source>
        <translation>内容来源(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Why Nothing?</source>
        <translation>为什么没有建议？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写作(&amp;W)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（略去）</translation>
    </message>
    <message>
        <source>({kind}) is not supported; in brackets stands array, object or enum.</source>
        <translation>不支持 ({kind})；括号中应为 array、object 或 enum。</translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} 字</translation>
    </message>
    <message numerus="yes">
        <source>+{n} words</source>
        <translation>
            <numerusform>+{n} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>+{percent} %</source>
        <translation>+{percent}%</translation>
    </message>
    <message>
        <source>0.8 billion</source>
        <translation>0.8 B</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>1 B</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1.17 billion</source>
        <translation>1.17 B</translation>
    </message>
    <message>
        <source>1.7 billion</source>
        <translation>1.7 B</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>135 million</source>
        <translation>135 M</translation>
    </message>
    <message>
        <source>2 billion</source>
        <translation>2 B</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 分钟</translation>
    </message>
    <message>
        <source>201 languages and dialects, by its publisher.</source>
        <translation>发布者称支持 201 种语言和方言。</translation>
    </message>
    <message>
        <source>29 languages and more, by its publisher.</source>
        <translation>发布者称支持 29 种以上语言。</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>350 million</source>
        <translation>350 M</translation>
    </message>
    <message>
        <source>354 million</source>
        <translation>354 M</translation>
    </message>
    <message>
        <source>4 billion</source>
        <translation>4 B</translation>
    </message>
    <message>
        <source>4.5 bits a weight, the same for all. The quickest on processors, above all with long texts.</source>
        <translation>每个权重 4.5 位，全部相同。在处理器上最快，处理长文本时尤其明显。</translation>
    </message>
    <message>
        <source>490 million</source>
        <translation>490 M</translation>
    </message>
    <message>
        <source>5 bits a weight. Read slowly by most processors; Inkhorn makes a Q4_0 copy of it by itself.</source>
        <translation>每个权重 5 位。大多数处理器读取较慢；Inkhorn 会自动生成其 Q4_0 副本。</translation>
    </message>
    <message>
        <source>5.1 billion, of which 2.3 work at a time</source>
        <translation>5.1 B（其中同时工作的为 2.3 B）</translation>
    </message>
    <message>
        <source>8.5 bits a weight. The least loss among these, and nearly twice the size of the four-bit files.</source>
        <translation>每个权重 8.5 位。在这些格式中损失最小，大小接近 4 位文件的两倍。</translation>
    </message>
    <message>
        <source>8.5 bits for each number, half the size of the original. No loss could be measured.</source>
        <translation>每个数值 8.5 位，大小为原来的一半。测不出任何损失。</translation>
    </message>
    <message>
        <source>A .docx file, for Word and most other word processors.</source>
        <translation>.docx 文件，适用于 Word 和大多数其他文字处理软件。</translation>
    </message>
    <message>
        <source>A GGUF file on this computer.</source>
        <translation>这台电脑上的 GGUF 文件。</translation>
    </message>
    <message>
        <source>A LoRA file (GGUF) made for its model.</source>
        <translation>为其模型制作的 LoRA 文件 (GGUF)。</translation>
    </message>
    <message>
        <source>A click lists the connections it made.</source>
        <translation>点击可列出进行过的连接。</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>缺少逗号。</translation>
    </message>
    <message>
        <source>A demo document</source>
        <translation>演示文档</translation>
    </message>
    <message>
        <source>A file of yours; Inkhorn uses it where it is.</source>
        <translation>你自己的文件；Inkhorn 在原处使用它。</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A folder of .prompt files; each appears in the Prompts menu.</source>
        <translation>存放 .prompt 文件的文件夹；每个文件都会出现在“提示词”菜单中。</translation>
    </message>
    <message>
        <source>A folder with .aff and .dic files, beside those of the system and of other programs.</source>
        <translation>存放 .aff 和 .dic 文件的文件夹，作为系统和其他程序的词典的补充。</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>A goal for each day, in the settings</source>
        <translation>每日目标（在设置中）</translation>
    </message>
    <message>
        <source>A goal for each day…</source>
        <translation>每日目标…</translation>
    </message>
    <message>
        <source>A goal for this document can be set once it is saved.</source>
        <translation>保存此文档后才能为它设置目标。</translation>
    </message>
    <message>
        <source>A goal for what you write by hand, shown quietly in the line at the bottom.</source>
        <translation>手动输入的字数目标，在状态栏中低调显示。</translation>
    </message>
    <message>
        <source>A graphics processor in name only: it computes on the CPU, slower.</source>
        <translation>只是名义上的 GPU：它在 CPU 上运算，速度更慢。</translation>
    </message>
    <message>
        <source>A heading is new.</source>
        <translation>新增了标题。</translation>
    </message>
    <message>
        <source>A heading is no longer there.</source>
        <translation>标题不见了。</translation>
    </message>
    <message>
        <source>A later part of a model whose first part is missing.</source>
        <translation>模型的后续分卷，缺少第一个分卷。</translation>
    </message>
    <message>
        <source>A light one for rewriting in many languages.</source>
        <translation>轻量模型，可用多种语言改写。</translation>
    </message>
    <message>
        <source>A link to a file that is not there any more.</source>
        <translation>链接指向的文件已不存在。</translation>
    </message>
    <message>
        <source>A list item is new.</source>
        <translation>新增了列表项。</translation>
    </message>
    <message>
        <source>A list item is no longer there.</source>
        <translation>列表项不见了。</translation>
    </message>
    <message>
        <source>A model file for judging sentences alone.</source>
        <translation>仅用于评判句子的模型文件。</translation>
    </message>
    <message>
        <source>A model file for rewriting and prompts alone.</source>
        <translation>仅用于改写和提示词的模型文件。</translation>
    </message>
    <message>
        <source>A model file for suggestions alone.</source>
        <translation>仅用于建议的模型文件。</translation>
    </message>
    <message>
        <source>A model that only one task uses leaves the memory when it was not used for so long.</source>
        <translation>只有一项任务使用的模型在闲置这么久后会移出内存。</translation>
    </message>
    <message>
        <source>A negation is new; the meaning may have turned around.</source>
        <translation>新增了否定词；意思可能相反。</translation>
    </message>
    <message>
        <source>A negation is no longer there; the meaning may have turned around.</source>
        <translation>否定词不见了；意思可能相反。</translation>
    </message>
    <message>
        <source>A new sentence seems to begin here.</source>
        <translation>这里似乎是一个新句子的开头。</translation>
    </message>
    <message>
        <source>A pack called “{pack}” is installed by now.</source>
        <translation>现在已安装了名为“{pack}”的提示词包。</translation>
    </message>
    <message>
        <source>A pack is a zip file of prompts that somebody made. It is data, never a program.</source>
        <translation>提示词包是他人制作的提示词 zip 文件。其中只有数据，没有程序。</translation>
    </message>
    <message>
        <source>A pack needs a licence, such as CC0-1.0.</source>
        <translation>提示词包需要许可证，例如 CC0-1.0。</translation>
    </message>
    <message>
        <source>A pack of your prompts</source>
        <translation>用你的提示词创建提示词包</translation>
    </message>
    <message>
        <source>A part of the journal was damaged: the last changes may be missing.</source>
        <translation>恢复日志有一部分损坏：最近的更改可能缺失。</translation>
    </message>
    <message>
        <source>A pattern; \1 or ${name} puts a group into the replacement.</source>
        <translation>使用模式；\1 或 ${name} 可将分组放入替换内容。</translation>
    </message>
    <message>
        <source>A preposition is missing.</source>
        <translation>缺少介词。</translation>
    </message>
    <message>
        <source>A prompt file has at most {size} KB; this one is larger. Shorten it.</source>
        <translation>提示词文件最大为 {size} KB，此文件已超出。请缩短。</translation>
    </message>
    <message>
        <source>A question, request or statement may have become another.</source>
        <translation>提问、请求或陈述之间可能有变。</translation>
    </message>
    <message>
        <source>A server cannot weigh sentences, so the rules alone check your text.</source>
        <translation>服务器无法评判句子，因此只用规则检查你的文字。</translation>
    </message>
    <message>
        <source>A server is not asked for what nobody wants yet.</source>
        <translation>还没有人需要的内容，不会向服务器请求。</translation>
    </message>
    <message>
        <source>A small verb such as “is” or “have” is missing.</source>
        <translation>缺少“is”或“have”之类的助动词。</translation>
    </message>
    <message>
        <source>A smaller file of this model</source>
        <translation>此模型的更小文件</translation>
    </message>
    <message>
        <source>A stronger mark than a comma divides these parts.</source>
        <translation>这些部分之间应使用比逗号更强的标点。</translation>
    </message>
    <message>
        <source>A table of what the text lists, shown beside it.</source>
        <translation>将文中列举的内容制成表格，显示在文本旁。</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>缺少一个词。</translation>
    </message>
    <message>
        <source>A word like “{word}” is new.</source>
        <translation>新增了“{word}”之类的词。</translation>
    </message>
    <message>
        <source>A word like “{word}” is no longer there.</source>
        <translation>“{word}”之类的词不见了。</translation>
    </message>
    <message>
        <source>A word such as “and” or “but” joins these parts better than a comma.</source>
        <translation>用“and”或“but”之类的词连接这些部分比用逗号更好。</translation>
    </message>
    <message>
        <source>A word that is to be made likelier or less likely is empty.</source>
        <translation>要提高或降低出现概率的词是空的。</translation>
    </message>
    <message>
        <source>A writing assistant that runs entirely on your own computer. What you write does not leave it.</source>
        <translation>完全在你自己的电脑上运行的写作助手。你写的内容不会外传。</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the starter model&apos;s next word was right 1.8 points less often.</source>
        <translation>每个数值约 4.5 位。在处理器上读取文本最快，是 Q4_1 的 2.5 倍，但入门模型预测下一个词的正确率低 1.8 个百分点。</translation>
    </message>
    <message>
        <source>About 5 bits for each number. The starter model&apos;s next word was right 0.6 points less often.</source>
        <translation>每个数值约 5 位。入门模型预测下一个词的正确率低 0.6 个百分点。</translation>
    </message>
    <message>
        <source>About Inkhorn</source>
        <translation>关于 Inkhorn</translation>
    </message>
    <message>
        <source>Accept a change, discard it</source>
        <translation>接受更改，拒绝更改</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Accept one sentence of it</source>
        <translation>接受其中一句</translation>
    </message>
    <message>
        <source>Accept one word of it</source>
        <translation>接受其中一个词</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Accept this change (A)</source>
        <translation>接受此更改 (A)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted today: {what}; {n} characters in, {deleted} out.</source>
        <translation>
            <numerusform>今天已接受：{what}；增加 {n} 个字符，删去 {deleted} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>已接受。</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>已接受：{text}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Adapter for rewriting</source>
        <translation>改写适配器</translation>
    </message>
    <message>
        <source>Adapter for suggestions</source>
        <translation>建议适配器</translation>
    </message>
    <message>
        <source>Adapter for the grammar check</source>
        <translation>语法检查适配器</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add a model file or a folder</source>
        <translation>添加模型文件或文件夹</translation>
    </message>
    <message>
        <source>Add behind the text</source>
        <translation>追加到文本之后</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>将该词添加到词典</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>将“{word}”添加到词典</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the model&apos;s page</source>
        <translation>模型页面地址</translation>
    </message>
    <message>
        <source>Adds the words of a UTF-8 text file, one in each line.</source>
        <translation>添加 UTF-8 文本文件中的词，每行一个。</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <source>After a dictionary was installed.</source>
        <translation>安装词典之后使用。</translation>
    </message>
    <message>
        <source>After a driver was installed or a device was plugged in.</source>
        <translation>安装驱动或接入设备之后使用。</translation>
    </message>
    <message>
        <source>After you rest this long; only documents that have a file.</source>
        <translation>停顿这么久之后保存；仅限已有文件的文档。</translation>
    </message>
    <message>
        <source>Agree and get it</source>
        <translation>同意并获取</translation>
    </message>
    <message>
        <source>Agree and get it ({megabytes} MB)</source>
        <translation>同意并获取（{megabytes} MB）</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All</source>
        <comment>edits</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have.</source>
        <translation>“所有模型”中列出可下载的模型及其大小和许可证；也可选择你已有的 GGUF 文件。</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>所有模型…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All prompts, and the one that is open.</source>
        <translation>所有提示词，以及当前打开的提示词。</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>尽可能多</translation>
    </message>
    <message>
        <source>All versions of all documents: {size} of {limit}.</source>
        <translation>所有文档的全部版本：{size} / {limit}。</translation>
    </message>
    <message>
        <source>All versions take {size}.</source>
        <translation>所有版本占用 {size}。</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>允许并运行</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>允许编辑</translation>
    </message>
    <message>
        <source>Also underlines wordy or repetitive sentences.</source>
        <translation>还会标出冗长或重复的句子。</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Down, Alt+Up</translation>
    </message>
    <message>
        <source>American</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>美式英语</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>阿姆哈拉语</translation>
    </message>
    <message>
        <source>An .odt file, for LibreOffice and most other word processors.</source>
        <translation>.odt 文件，适用于 LibreOffice 和大多数其他文字处理软件。</translation>
    </message>
    <message>
        <source>An adapter (LoRA): it changes another model and is no model itself.</source>
        <translation>适配器 (LoRA)：用于调整其他模型，本身不是模型。</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>地址应以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>An address or a folder; empty: the package index set up on this computer.</source>
        <translation>地址或文件夹；留空则使用这台电脑上配置的软件包索引。</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and avoid words. Leave one out.</source>
        <translation>回答不能既遵循语法规则又避开某些词。请去掉其中一项。</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and begin with a given text. Leave one out.</source>
        <translation>回答不能既遵循语法规则又以指定文本开头。请去掉其中一项。</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>此处缺少回答。</translation>
    </message>
    <message>
        <source>An answer like this would not be shown.</source>
        <translation>这样的回答不会显示。</translation>
    </message>
    <message>
        <source>An answer {conditions}.</source>
        <translation>回答要求：{conditions}。</translation>
    </message>
    <message>
        <source>An article is missing.</source>
        <translation>缺少冠词。</translation>
    </message>
    <message>
        <source>An emphasis is new.</source>
        <translation>新增了强调。</translation>
    </message>
    <message>
        <source>An emphasis is no longer there.</source>
        <translation>强调不见了。</translation>
    </message>
    <message>
        <source>An input method is composing.</source>
        <translation>输入法正在组字。</translation>
    </message>
    <message>
        <source>An unfinished download.</source>
        <translation>未完成的下载。</translation>
    </message>
    <message>
        <source>An&amp;other Suggestion</source>
        <translation>换一条建议(&amp;O)</translation>
    </message>
    <message>
        <source>Another article fits here.</source>
        <translation>这里应使用另一个冠词。</translation>
    </message>
    <message>
        <source>Another auxiliary verb fits here.</source>
        <translation>这里应使用另一个助动词。</translation>
    </message>
    <message>
        <source>Another determiner fits the noun.</source>
        <translation>该名词应搭配另一个限定词。</translation>
    </message>
    <message>
        <source>Another form of comparison fits here.</source>
        <translation>这里应使用另一种比较级形式。</translation>
    </message>
    <message>
        <source>Another form of this word fits here.</source>
        <translation>这里应使用该词的另一种形式。</translation>
    </message>
    <message>
        <source>Another preposition fits here.</source>
        <translation>这里应使用另一个介词。</translation>
    </message>
    <message>
        <source>Another pronoun fits here.</source>
        <translation>这里应使用另一个代词。</translation>
    </message>
    <message>
        <source>Another way to compute the same. Automatic: on graphics processors only, where it is faster.</source>
        <translation>以另一种方式得出同样的结果。自动：仅在更快的 GPU 上使用。</translation>
    </message>
    <message>
        <source>Another wording is usual here.</source>
        <translation>这里通常用另一种说法。</translation>
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
        <translation>任何可显示的回答都算通过。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apply accepted</source>
        <translation>应用已接受的更改</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯语 (Windows-1256)</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>阿拉贡语</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚语</translation>
    </message>
    <message>
        <source>As NAME~ in the same folder; a backup elsewhere is kept in any case.</source>
        <translation>在同一文件夹中存为 NAME~；无论如何都会在别处保留一份备份。</translation>
    </message>
    <message>
        <source>As long as the style makes it.</source>
        <translation>长度由风格决定。</translation>
    </message>
    <message>
        <source>As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.</source>
        <translation>按文本语言的习惯：“ ”、„ “、« »、–、…；撤销可恢复你输入的符号。</translation>
    </message>
    <message>
        <source>As the server calls it; empty: its first.</source>
        <translation>服务器所用的名称；留空则用其第一个模型。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Ask again, stop</source>
        <translation>重新请求，停止</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>询问模型</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>正在询问 {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Asks for a suggestion at the caret.</source>
        <translation>请求在光标处给出建议。</translation>
    </message>
    <message>
        <source>Asks for a whole paragraph.</source>
        <translation>请求一整段建议。</translation>
    </message>
    <message>
        <source>Asks for all up to the end of the paragraph.</source>
        <translation>请求写到段落结尾的全部内容。</translation>
    </message>
    <message>
        <source>Asks the model, one example at a time.</source>
        <translation>逐个用示例询问模型。</translation>
    </message>
    <message>
        <source>Asks what should change.</source>
        <translation>询问要更改什么。</translation>
    </message>
    <message>
        <source>Asks, when you say so, whether there is a newer version.</source>
        <translation>在你要求时查询是否有新版本。</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>阿萨姆语</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} suggestions in a day.</source>
        <translation>
            <numerusform>单日最多 {n} 条建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Australian</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Australian English</source>
        <translation>澳大利亚英语</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic stays: nothing that was tried is more than 3 % faster.</source>
        <translation>仍用“自动”：尝试过的设置都没有快出 3% 以上。</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>恢复默认值：{setting}</translation>
    </message>
    <message>
        <source>Backspace: no key.</source>
        <translation>Backspace：清除快捷键。</translation>
    </message>
    <message>
        <source>Backups: what lay in a file before each of its last saves, in the folder {folder}.</source>
        <translation>备份：文件最近几次保存之前的内容，位于文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Balanced: what is likely wrong.</source>
        <translation>均衡：标出可能有误之处。</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>波罗的语 (Windows-1257)</translation>
    </message>
    <message>
        <source>Based on Apache 2.0. Commercial use is free only for those who earn less than 10 million US dollars a year. The licence text goes along when the file is passed on.</source>
        <translation>基于 Apache 2.0。仅年收入低于 1000 万美元者可免费商用。转发此文件时须附上许可证文本。</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Being written.</source>
        <translation>正在生成。</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>白俄罗斯语</translation>
    </message>
    <message>
        <source>Belongs to {program}; Inkhorn uses it where it is, without a copy.</source>
        <translation>属于 {program}；Inkhorn 在原处使用它，不复制。</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>文本下方</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>文件旁边</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more.</source>
        <translation>建议使用 {size} 或更多参数的模型。</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more; {model} fits this computer.</source>
        <translation>建议使用 {size} 或更多参数的模型；{model} 适合这台电脑。</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>布列塔尼语</translation>
    </message>
    <message>
        <source>British</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>英式英语</translation>
    </message>
    <message>
        <source>Browse for {setting}</source>
        <translation>浏览{setting}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Built in · read only</source>
        <translation>内置 · 只读</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {today}, but the list of releases was made on {date}. Set the clock right and try again.</source>
        <translation>按这台电脑的时钟，今天是 {today}，但版本列表生成于 {date}。请校准时钟后重试。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU threads that make text; one is always left to the window.</source>
        <translation>用于生成文本的 CPU 线程；始终为窗口留一个。</translation>
    </message>
    <message>
        <source>CPU threads that read what stands before the caret; reading gains from more of them than writing does.</source>
        <translation>用于读取光标前内容的 CPU 线程；与生成相比，读取更能受益于多线程。</translation>
    </message>
    <message numerus="yes">
        <source>CPU, {n} threads</source>
        <translation>
            <numerusform>CPU，{n} 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>CR (Mac before 2001)</source>
        <translation>CR（2001 年以前的 Mac）</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA graphics processor, which Apple computers do not have.</source>
        <translation>CUDA 需要 NVIDIA GPU，而 Apple 电脑没有。</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum is the hub&apos;s word.</source>
        <translation>于 {date} 来自 {source}；校验和以模型库的说明为准。</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum was known before.</source>
        <translation>于 {date} 来自 {source}；校验和事先已知。</translation>
    </message>
    <message>
        <source>Came with a Python package; remove it with the program that installed that</source>
        <translation>随 Python 软件包安装；请用安装它的程序移除</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Canadian English</source>
        <translation>加拿大英语</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: {model}</source>
        <translation>取消：{model}</translation>
    </message>
    <message>
        <source>Cannot be used: {files}.</source>
        <translation>无法使用：{files}。</translation>
    </message>
    <message>
        <source>Capital and small letters are told apart.</source>
        <translation>区分大小写。</translation>
    </message>
    <message>
        <source>Careful: in one published test it mended 68 of 100 mistakes and left every sound sentence alone.</source>
        <translation>谨慎：在一项公开测试中修正了 100 处错误中的 68 处，正确的句子全部未改动。</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>模型目录</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>中欧语言 (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧语言 (Windows-1250)</translation>
    </message>
    <message>
        <source>Change the goal for this document</source>
        <translation>更改此文档的目标</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>更改目标…</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}.</source>
        <translation>更改 {number}，共 {count} 处：{change}。</translation>
    </message>
    <message>
        <source>Changed since, so this stays: {words}.</source>
        <translation>此后有更改，因此保留：{words}。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changes the text as you ask in your own words.</source>
        <translation>按你用自己的话提出的要求更改文字。</translation>
    </message>
    <message>
        <source>Changes to prompts that were not saved last time are still here, marked with a dot.</source>
        <translation>上次未保存的提示词更改仍保留在这里，以圆点标记。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Characters in a line of the page.</source>
        <translation>页面上每行的字符数。</translation>
    </message>
    <message>
        <source>Characters you did not have to type.</source>
        <translation>你无需输入的字符。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>检查更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Check while I write</source>
        <translation>写作时检查</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checking has stopped: its process ended again and again. Start Inkhorn again.</source>
        <translation>检查已停止：其进程反复退出。请重新启动 Inkhorn。</translation>
    </message>
    <message>
        <source>Checking is off.</source>
        <translation>检查已关闭。</translation>
    </message>
    <message>
        <source>Checking is off. Switch it on and mistakes are underlined while you write.</source>
        <translation>检查已关闭。打开后，写作时会为错误加下划线。</translation>
    </message>
    <message numerus="yes">
        <source>Checking… {done} of {n} paragraphs</source>
        <translation>
            <numerusform>正在检查… {done} / {n} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>中文 (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Choose a GGUF file on this computer instead.</source>
        <translation>请改为选择这台电脑上的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>选择 GGUF 文件…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Choose a name and export</source>
        <translation>选择名称并导出</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>请选择更短的名称</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose at least one prompt for the pack.</source>
        <translation>请至少选择一个提示词。</translation>
    </message>
    <message>
        <source>Choose at least one prompt.</source>
        <translation>请至少选择一个提示词。</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>请在左侧选择一个，或新建一个。</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由你选择</translation>
    </message>
    <message>
        <source>Chosen edit</source>
        <translation>所选修改</translation>
    </message>
    <message>
        <source>Chosen issue</source>
        <translation>所选问题</translation>
    </message>
    <message>
        <source>Chosen version</source>
        <translation>所选版本</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>清除所有统计</translation>
    </message>
    <message>
        <source>Clear all counts of this computer?</source>
        <translation>清除这台电脑上的所有统计？</translation>
    </message>
    <message>
        <source>Clear all versions?</source>
        <translation>清除所有版本？</translation>
    </message>
    <message>
        <source>Clear statistics…</source>
        <translation>清除统计…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Clear the versions of all documents</source>
        <translation>清除所有文档的版本</translation>
    </message>
    <message>
        <source>Clear versions</source>
        <translation>清除版本</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>更清晰</translation>
    </message>
    <message>
        <source>Click again to clear all days</source>
        <translation>再次点击可清除所有日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>关闭其他标签页(&amp;H)</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>请在那边关闭后重试</translation>
    </message>
    <message>
        <source>Close the panel before the page</source>
        <translation>关闭页面左侧的面板</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>不等待，直接关闭</translation>
    </message>
    <message>
        <source>Close {document}</source>
        <translation>关闭 {document}</translation>
    </message>
    <message>
        <source>Close; Help, Get a Model opens it again</source>
        <translation>关闭；可通过“帮助 &gt; 获取模型”再次打开</translation>
    </message>
    <message>
        <source>Closes Inkhorn.</source>
        <translation>关闭 Inkhorn。</translation>
    </message>
    <message>
        <source>Closes all documents but this one.</source>
        <translation>关闭除此文档外的所有文档。</translation>
    </message>
    <message>
        <source>Closes the document.</source>
        <translation>关闭文档。</translation>
    </message>
    <message>
        <source>Colours of the page and the window.</source>
        <translation>页面和窗口的颜色。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>正在比较各版本…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>连接：{state}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>Cop&amp;y as HTML</source>
        <translation>复制为 HTML(&amp;Y)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copies the selection to the clipboard.</source>
        <translation>将所选内容复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copies the selection with its look, for other programs.</source>
        <translation>连同格式复制所选内容，供其他程序使用。</translation>
    </message>
    <message>
        <source>Copies the whole text of this version.</source>
        <translation>复制此版本的全文。</translation>
    </message>
    <message>
        <source>Copies what stood there before.</source>
        <translation>复制此处原来的内容。</translation>
    </message>
    <message>
        <source>Copies what was made of it.</source>
        <translation>复制修改后的内容。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy after</source>
        <translation>复制修改后</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy before</source>
        <translation>复制修改前</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the address of the download page</source>
        <translation>复制下载页面的地址</translation>
    </message>
    <message>
        <source>Copy the earlier one</source>
        <translation>复制之前的改写</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>复制此页</translation>
    </message>
    <message>
        <source>Copy the rewrite</source>
        <translation>复制改写结果</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>复制这句话</translation>
    </message>
    <message>
        <source>Corrected by a model</source>
        <translation>由模型更正</translation>
    </message>
    <message>
        <source>Corrected by a rule</source>
        <translation>由规则更正</translation>
    </message>
    <message>
        <source>Corrected by rules</source>
        <translation>由规则更正</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correction “{title}” by a model</source>
        <translation>模型的更正“{title}”</translation>
    </message>
    <message>
        <source>Correction “{title}” by a rule</source>
        <translation>规则的更正“{title}”</translation>
    </message>
    <message>
        <source>Correction “{title}” by {model}</source>
        <translation>{model} 的更正“{title}”</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation; changes nothing else.</source>
        <translation>更正拼写、语法和标点；不作其他更改。</translation>
    </message>
    <message>
        <source>Count suggestions</source>
        <translation>统计建议</translation>
    </message>
    <message>
        <source>Counted as soon as the model works ({source})</source>
        <translation>模型开始工作后统计（{source}）</translation>
    </message>
    <message>
        <source>Counting is off, and nothing was counted before.</source>
        <translation>统计已关闭，之前也没有统计数据。</translation>
    </message>
    <message>
        <source>Counting: {percent}%</source>
        <translation>正在统计：{percent}%</translation>
    </message>
    <message>
        <source>Counts words, says how easily the text reads, and keeps your goals.</source>
        <translation>统计字数，评估文本易读程度，并跟踪你的目标。</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+click</source>
        <translation>Ctrl+Enter, Ctrl+点击</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>西里尔文 (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Dictionaries cannot be read: Inkhorn has no Hunspell for this system.</source>
        <translation>无法读取词典：Inkhorn 没有适用于此系统的 Hunspell。</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>这台电脑上的词典</translation>
    </message>
    <message>
        <source>Dictionary for {language}</source>
        <translation>{language}词典</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>是否想写“{word}”？</translation>
    </message>
    <message>
        <source>Difficult: for readers who are used to long texts, such as students.</source>
        <translation>较难：适合习惯阅读长文的读者，例如大学生。</translation>
    </message>
    <message>
        <source>Dims all but the sentence or the paragraph you write in.</source>
        <translation>除正在写的句子或段落外，其余内容变淡。</translation>
    </message>
    <message>
        <source>Dims all but what you write in.</source>
        <translation>除正在写的部分外，其余内容变淡。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard this change (D)</source>
        <translation>拒绝此更改 (D)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>取消建议</translation>
    </message>
    <message>
        <source>Do not get the model</source>
        <translation>不获取该模型</translation>
    </message>
    <message>
        <source>Do not install the pack</source>
        <translation>不安装提示词包</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Document Statistics</source>
        <translation>文档统计</translation>
    </message>
    <message>
        <source>Document statistics</source>
        <translation>文档统计</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>文档 (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;文本和 Markdown (*.txt *.md *.markdown *.text);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.</source>
        <translation>文档默认不使用模型，除非通过“写作 &gt; 不使用模型”为某个文档另行设置。规则检查照常进行。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download it and open it with your software installer, or run:
sudo apt install ./{file}</source>
        <translation>请下载后用软件安装程序打开，或运行：
sudo apt install ./{file}</translation>
    </message>
    <message>
        <source>Download it and unpack it in place of the folder you use now.</source>
        <translation>请下载并解压，以替换现在使用的文件夹。</translation>
    </message>
    <message>
        <source>Download it, allow it to be run, and use it in place of the file you start now.</source>
        <translation>请下载，授予执行权限，然后代替现在启动的文件使用。</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn and run it. Documents, settings and models stay.</source>
        <translation>请下载，关闭 Inkhorn 后运行它。文档、设置和模型都会保留。</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn, open it and drag Inkhorn to Applications.</source>
        <translation>请下载，关闭 Inkhorn，打开下载的文件，将 Inkhorn 拖到“应用程序”。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloads {number}</source>
        <translation>下载 {number}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Download… word lists for {language}</source>
        <translation>下载…{language}词表</translation>
    </message>
    <message>
        <source>Driver {name}.</source>
        <translation>驱动 {name}。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>创建副本以编辑</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Each bar is a sentence around the caret, as high as it has words. Click one to go there.</source>
        <translation>每个竖条代表光标附近的一个句子，高度表示字数。点击可转到该句。</translation>
    </message>
    <message>
        <source>Each change also goes to a private file within half a second; after a crash it is there again.</source>
        <translation>每次更改都会在半秒内写入一个私有文件；崩溃后可从中恢复。</translation>
    </message>
    <message>
        <source>Earlier texts of your documents, to compare with and to go back to.</source>
        <translation>文档的早期文本，可供比较和恢复。</translation>
    </message>
    <message>
        <source>Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, and one before the machine changes more than a paragraph.</source>
        <translation>此文档的早期版本会列在这里：每次保存时一个，写作时每几分钟一个，以及机器更改超过一个段落之前一个。</translation>
    </message>
    <message>
        <source>Easy to read: most 12-year-olds can follow.</source>
        <translation>易读：多数 12 岁的读者能看懂。</translation>
    </message>
    <message>
        <source>Edit &amp;Style Guide</source>
        <translation>编辑风格指南(&amp;S)</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>仍要编辑</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>编辑提示词…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>编码和换行符</translation>
    </message>
    <message>
        <source>Encoding: {encoding}. Line ends: {line_ends}. A click changes them.</source>
        <translation>编码：{encoding}。换行符：{line_ends}。点击可更改。</translation>
    </message>
    <message>
        <source>Ends the answer here.</source>
        <translation>在此结束回答。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>English, and languages that are switched on above, are checked by rules of their own instead.</source>
        <translation>英语以及上方已打开的语言改用各自的规则检查。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter begins the next item; Tab and Shift+Tab move it in and out.</source>
        <translation>按 Enter 开始下一项；按 Tab 和 Shift+Tab 增减缩进。</translation>
    </message>
    <message>
        <source>Enter compares · Ctrl+Enter restores · Esc leaves</source>
        <translation>Enter 比较 · Ctrl+Enter 恢复 · Esc 退出</translation>
    </message>
    <message>
        <source>Enter does it   ·   # headings   ·   : line   ·   Esc leaves</source>
        <translation>Enter 执行   ·   # 标题   ·   : 行   ·   Esc 退出</translation>
    </message>
    <message>
        <source>Enter fixes · ←→ other words · Del ignores</source>
        <translation>Enter 修正 · ←→ 其他词 · Del 忽略</translation>
    </message>
    <message>
        <source>Enter goes there   ·   Esc leaves</source>
        <translation>Enter 转到   ·   Esc 退出</translation>
    </message>
    <message>
        <source>Enter goes there · Alt+Shift+↑↓ moves the section</source>
        <translation>Enter 转到 · Alt+Shift+↑↓ 移动章节</translation>
    </message>
    <message>
        <source>Enter reverts · Space goes there · Esc leaves</source>
        <translation>Enter 还原 · 空格键转到 · Esc 退出</translation>
    </message>
    <message>
        <source>Enter the address of the server first.</source>
        <translation>请先输入服务器地址。</translation>
    </message>
    <message>
        <source>Enter, Enter again</source>
        <translation>Enter，再按一次 Enter</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>Enter：{what}</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   Ctrl+Enter: as an instruction</source>
        <translation>Enter：{what}   ·   Ctrl+Enter：作为指令</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   or choose what else should change</source>
        <translation>Enter：{what}   ·   或选择其他更改</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>世界语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Every model on offer.</source>
        <translation>所有可下载的模型。</translation>
    </message>
    <message>
        <source>Everyday words and short sentences.</source>
        <translation>用日常词语和短句。</translation>
    </message>
    <message>
        <source>Everything in this document is kept.</source>
        <translation>此文档的所有内容都会保留。</translation>
    </message>
    <message>
        <source>Everything that can be made of this model is on this computer already.</source>
        <translation>能由此模型生成的文件都已在这台电脑上。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Example {number} of {count}…</source>
        <translation>示例 {number} / {count}…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Examples done</source>
        <translation>已完成的示例</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>导出词语</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>导出“{title}”</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fair, for short passages.</source>
        <translation>尚可，适合较短的段落。</translation>
    </message>
    <message>
        <source>Fair: 67 of 100 points in one published test of tidying up dictated text.</source>
        <translation>尚可：在一项整理口述文本的公开测试中得 67 分（满分 100 分）。</translation>
    </message>
    <message>
        <source>Fair: in one published test 27 of 28 suggestions were safe and 11 of 13 words right.</source>
        <translation>尚可：在一项公开测试中，28 条建议有 27 条稳妥，13 个词有 11 个正确。</translation>
    </message>
    <message>
        <source>Fair: in one published test of its base model 26 of 28 suggestions were safe and 10 of 13 words right.</source>
        <translation>尚可：在其基础模型的一项公开测试中，28 条建议有 26 条稳妥，13 个词有 10 个正确。</translation>
    </message>
    <message>
        <source>Fairly difficult: for readers of 16 and older.</source>
        <translation>稍难：适合 16 岁及以上的读者。</translation>
    </message>
    <message>
        <source>Fairly easy to read: most 13-year-olds can follow.</source>
        <translation>较易读：多数 13 岁的读者能看懂。</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>法罗语</translation>
    </message>
    <message>
        <source>Fastest on this computer</source>
        <translation>这台电脑上最快的设置</translation>
    </message>
    <message>
        <source>Fewer or more</source>
        <translation>更少或更多</translation>
    </message>
    <message>
        <source>Fewer when its memory is short.</source>
        <translation>显存不足时会减少。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>打开过的文件会列在这里。</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>菲律宾语</translation>
    </message>
    <message>
        <source>Filled in: {names_and_values}.</source>
        <translation>已填入：{names_and_values}。</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>筛选标题</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Finds a heading by its name.</source>
        <translation>按名称查找标题。</translation>
    </message>
    <message>
        <source>Finds all that can be done, by its name.</source>
        <translation>按名称查找所有可用操作。</translation>
    </message>
    <message>
        <source>Finds more than rules do; runs while you pause. Needs a model.</source>
        <translation>比规则发现得更多；在你停顿时运行。需要模型。</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首词</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>开头几个词</translation>
    </message>
    <message>
        <source>Five titles to choose from, shown beside the text.</source>
        <translation>五个可选标题，显示在文本旁。</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修正</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>修正所有同类问题</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n}</source>
        <translation>
            <numerusform>全部修正（{n}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} of this kind</source>
        <translation>
            <numerusform>修正全部 {n} 个同类问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} “{words}”</source>
        <translation>
            <numerusform>修正全部 {n} 处“{words}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>Flesch 易读度</translation>
    </message>
    <message>
        <source>Flesch reading ease by Amstad</source>
        <translation>Flesch 易读度（Amstad 版）</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>Flesch-Kincaid 年级</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>专注(&amp;U)</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>专注</translation>
    </message>
    <message>
        <source>Folders that are looked through for GGUF files, or files; with semicolons between them.</source>
        <translation>在其中查找 GGUF 文件的文件夹，也可以是文件；用分号分隔。</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>For</source>
        <comment>readers of the text</comment>
        <translation>面向</translation>
    </message>
    <message>
        <source>For a &amp;Bug Report…</source>
        <translation>用于错误报告(&amp;B)…</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>用于错误报告</translation>
    </message>
    <message>
        <source>For a reader</source>
        <translation>面向读者</translation>
    </message>
    <message>
        <source>For grammar, the best first</source>
        <translation>适合语法检查，最佳在前</translation>
    </message>
    <message>
        <source>For rewriting</source>
        <translation>用于改写</translation>
    </message>
    <message>
        <source>For rewriting, the best first</source>
        <translation>适合改写，最佳在前</translation>
    </message>
    <message>
        <source>For suggestions</source>
        <translation>用于建议</translation>
    </message>
    <message>
        <source>For suggestions, the best first</source>
        <translation>适合建议，最佳在前</translation>
    </message>
    <message>
        <source>For the grammar check</source>
        <translation>用于语法检查</translation>
    </message>
    <message>
        <source>For this computer: {file}, {size} MB</source>
        <translation>适用于这台电脑：{file}，{size} MB</translation>
    </message>
    <message>
        <source>For which task</source>
        <translation>用于哪项任务</translation>
    </message>
    <message>
        <source>For {reader}</source>
        <translation>面向{reader}</translation>
    </message>
    <message>
        <source>Forget ignored places</source>
        <translation>清除已忽略的位置</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found where {program} keeps its models.</source>
        <translation>在 {program} 存放模型的位置找到。</translation>
    </message>
    <message>
        <source>Four and a half bits for most weights and six and a half for the important ones. The usual compromise.</source>
        <translation>多数权重为 4.5 位，重要权重为 6.5 位。常用的折中方案。</translation>
    </message>
    <message>
        <source>Four bits for most weights and more for the important ones, of a model that was trained to lose little by it.</source>
        <translation>多数权重为 4 位，重要权重更高；模型经过专门训练，由此造成的损失很小。</translation>
    </message>
    <message>
        <source>Free for any use; the licence text goes along when the file is passed on.</source>
        <translation>可免费用于任何用途；转发此文件时须附上许可证文本。</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere</source>
        <translation>请释放一些空间或保存到别处</translation>
    </message>
    <message>
        <source>Free what was deleted</source>
        <translation>清空已删除项</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>亲切</translation>
    </message>
    <message>
        <source>From IBM. Can also fill in the middle of a text, by its publisher.</source>
        <translation>来自 IBM。发布者称还能补全文本的中间部分。</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>从文件夹…</translation>
    </message>
    <message>
        <source>From the Python package “{package}” · read only</source>
        <translation>来自 Python 软件包“{package}” · 只读</translation>
    </message>
    <message>
        <source>From the pack “{pack}” · read only</source>
        <translation>来自提示词包“{pack}” · 只读</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>GGUF 模型 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>省电</translation>
    </message>
    <message>
        <source>Gentle: one thread at a time; suggestions come later and the battery lasts longer.</source>
        <translation>省电：每次只用一个线程；建议出现得较慢，但电池更耐用。</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>格鲁吉亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Get a &amp;Model…</source>
        <translation>获取模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>获取模型…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and the Hugging Face cache appear here by themselves.</source>
        <translation>从模型目录获取，或添加已有的 GGUF 文件。Ollama、LM Studio、Jan、GPT4All、llama.cpp 和 Hugging Face 缓存中的模型会自动出现在这里。</translation>
    </message>
    <message>
        <source>Get word lists for {language}</source>
        <translation>获取{language}词表</translation>
    </message>
    <message>
        <source>Getting the model</source>
        <translation>正在获取模型</translation>
    </message>
    <message>
        <source>Gives every setting its default.</source>
        <translation>将每项设置恢复为默认值。</translation>
    </message>
    <message>
        <source>Gives the disk back; it cannot be undone then.</source>
        <translation>释放磁盘空间；之后无法撤销。</translation>
    </message>
    <message>
        <source>Gives the file another name (F2).</source>
        <translation>为文件改名 (F2)。</translation>
    </message>
    <message>
        <source>Gives the text the size of the settings.</source>
        <translation>将文字恢复为设置中的大小。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with lists</source>
        <translation>自动延续列表</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>转到标题(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>转到标题</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goes back to the suggestion before.</source>
        <translation>返回上一条建议。</translation>
    </message>
    <message>
        <source>Goes to a line by its number.</source>
        <translation>按行号转到某一行。</translation>
    </message>
    <message>
        <source>Goes to the change before (Alt+Up).</source>
        <translation>转到上一处更改 (Alt+Up)。</translation>
    </message>
    <message>
        <source>Goes to the next change (Alt+Down).</source>
        <translation>转到下一处更改 (Alt+Down)。</translation>
    </message>
    <message>
        <source>Goes to the next place that was looked for.</source>
        <translation>转到下一个查找结果。</translation>
    </message>
    <message>
        <source>Goes to the next underlined place.</source>
        <translation>转到下一个下划线处。</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>转到上一个查找结果。</translation>
    </message>
    <message>
        <source>Goes to the underlined place before.</source>
        <translation>转到上一个下划线处。</translation>
    </message>
    <message>
        <source>Good as a judge of mistakes beside the rules; it cannot correct by itself.</source>
        <translation>擅长在规则之外辅助判断错误；不能独立更正。</translation>
    </message>
    <message>
        <source>Good for its size: 63 of 100 points in one published test of tidying up dictated text.</source>
        <translation>就其大小而言良好：在一项整理口述文本的公开测试中得 63 分（满分 100 分）。</translation>
    </message>
    <message>
        <source>Good for its size: in one published test of tidying up dictated text the only one that took less than a second, and no answer was rejected.</source>
        <translation>就其大小而言良好：在一项整理口述文本的公开测试中，唯有它用时不到一秒，且没有回答被拒绝。</translation>
    </message>
    <message>
        <source>Good: 72 of 100 points in one published test of tidying up dictated text.</source>
        <translation>良好：在一项整理口述文本的公开测试中得 72 分（满分 100 分）。</translation>
    </message>
    <message>
        <source>Good: between 79 and 81 of 100 points in one published test of tidying up dictated text.</source>
        <translation>良好：在一项整理口述文本的公开测试中得 79 至 81 分（满分 100 分）。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>Grammar {count}</source>
        <translation>语法 {count}</translation>
    </message>
    <message>
        <source>Graphs of speed, requests waiting and memory</source>
        <translation>速度、等待中的请求和内存的图表</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊语 (Windows-1253)</translation>
    </message>
    <message>
        <source>Grey text behind the caret; Tab takes it.</source>
        <translation>光标后的灰色文字；按 Tab 接受。</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>古吉拉特语</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half of the suggestions were shown within this time.</source>
        <translation>半数建议在此时间内显示。</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Headings, emphasis, code and links look like it; in Markdown and unsaved documents.</source>
        <translation>标题、强调、代码和链接按其样式显示；适用于 Markdown 和未保存的文档。</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来语 (Windows-1255)</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>恢复检查</translation>
    </message>
    <message>
        <source>Heed the chosen rules again</source>
        <translation>恢复检查所选规则</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>暂停刷新</translation>
    </message>
    <message>
        <source>How certain or binding this is may change: {new} for {old}.</source>
        <translation>确定程度或约束力可能改变：{old} 改为 {new}。</translation>
    </message>
    <message>
        <source>How certain or binding this is may have changed.</source>
        <translation>确定程度或约束力可能有变。</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for this language here.</source>
        <translation>未给出易读程度：这里没有适用于此语言的公认公式。</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for {language} here.</source>
        <translation>未给出易读程度：这里没有适用于{language}的公认公式。</translation>
    </message>
    <message numerus="yes">
        <source>How easily it reads is said from {n} words on.</source>
        <translation>
            <numerusform>满 {n} 字后才会给出易读程度。</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>How far the smaller model is made</source>
        <translation>更小模型的生成进度</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>可读性</translation>
    </message>
    <message>
        <source>How long you must stop typing before one appears.</source>
        <translation>停止输入多久后显示建议。</translation>
    </message>
    <message>
        <source>How many of them you took, whole or in part.</source>
        <translation>你全部或部分接受的建议数。</translation>
    </message>
    <message>
        <source>How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.</source>
        <translation>每天手动输入和机器生成的字数，保留两年；只有数字，且只存于这台电脑。</translation>
    </message>
    <message>
        <source>How much text the model sees at once; more needs more memory.</source>
        <translation>模型一次能看到多少文本；越多占用内存越多。</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>严格程度</translation>
    </message>
    <message>
        <source>How the file is stored</source>
        <translation>文件的存储方式</translation>
    </message>
    <message>
        <source>How the parts of the sentence belong together may have changed.</source>
        <translation>句子各部分之间的关系可能有变。</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>忽略此处</translation>
    </message>
    <message>
        <source>Ignore this rule</source>
        <translation>忽略此规则</translation>
    </message>
    <message>
        <source>Ignored places</source>
        <translation>已忽略的位置</translation>
    </message>
    <message>
        <source>Ignored rules</source>
        <translation>已忽略的规则</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>导入词语</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s folder</source>
        <translation>在 Inkhorn 的文件夹中</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s own folder.</source>
        <translation>在 Inkhorn 自己的文件夹中。</translation>
    </message>
    <message>
        <source>In Markdown</source>
        <translation>在 Markdown 中</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>在审阅中</translation>
    </message>
    <message>
        <source>In fewer words; also together with a style, a reader or an instruction.</source>
        <translation>用更少的字；可与风格、读者或指令搭配。</translation>
    </message>
    <message>
        <source>In more words; also together with a style, a reader or an instruction.</source>
        <translation>用更多的字；可与风格、读者或指令搭配。</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>在所选内容中</translation>
    </message>
    <message>
        <source>In simpler form: {things}.</source>
        <translation>以简化形式保留：{things}。</translation>
    </message>
    <message>
        <source>In text from right to left, the other arrow.</source>
        <translation>在从右到左的文本中为相反的方向键。</translation>
    </message>
    <message>
        <source>In the environment it is installed in, run:
python -m pip install --upgrade inkhorn</source>
        <translation>请在其安装环境中运行：
python -m pip install --upgrade inkhorn</translation>
    </message>
    <message>
        <source>In the middle about three of four suggestions are right; further left more of them are.</source>
        <translation>居中时约四分之三的建议是正确的；越往左，正确的比例越高。</translation>
    </message>
    <message>
        <source>In this computer</source>
        <translation>这台电脑中的设备</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In use; use another model before you delete this one.</source>
        <translation>使用中；删除前请先换用其他模型。</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Indian English</source>
        <translation>印度英语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.</source>
        <translation>Inkhorn 只在你按下按钮时询问 {host}，从不自行询问。不会发送任何关于你的信息。</translation>
    </message>
    <message>
        <source>Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this computer, unless you have named a server under Server.</source>
        <translation>Inkhorn 只在你要求时才连接，并会事先在此列出。除非你在“服务器”中指定了服务器，否则你写的内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Inkhorn did not end properly.</source>
        <translation>Inkhorn 上次未正常退出。</translation>
    </message>
    <message>
        <source>Inkhorn finishes your sentences, mends your grammar and rewrites on request.</source>
        <translation>Inkhorn 可补全句子、修正语法，并按要求改写。</translation>
    </message>
    <message>
        <source>Inkhorn has never connected to anything.</source>
        <translation>Inkhorn 从未进行过连接。</translation>
    </message>
    <message>
        <source>Inkhorn is not connected to anything.</source>
        <translation>Inkhorn 未进行任何连接。</translation>
    </message>
    <message>
        <source>Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs.</source>
        <translation>对不超过 3 GB 的 Q4_1 文件，Inkhorn 会自动通过这样的副本加载；此功能适用于更大的文件和其他程序。</translation>
    </message>
    <message>
        <source>Inkhorn opens text and Markdown files; “{file}” is neither.</source>
        <translation>Inkhorn 可打开文本文件和 Markdown 文件；“{file}”两者都不是。</translation>
    </message>
    <message>
        <source>Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.</source>
        <translation>Inkhorn 可打开网页、邮件地址、标题和其他文本；此链接不属于这些类型。</translation>
    </message>
    <message>
        <source>Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of them) and Obsidian Local GPT’s data.json.</source>
        <translation>Inkhorn 可导入 WritingTools 的 options.json、llm 的 YAML 模板、Fabric 的模式（单个文件夹，或包含多个的文件夹）和 Obsidian Local GPT 的 data.json。</translation>
    </message>
    <message>
        <source>Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>Inkhorn 已在不使用模型的情况下启动；规则检查照常进行。可通过“写作 &gt; 不使用模型”恢复。</translation>
    </message>
    <message>
        <source>Inkhorn {version} has come out</source>
        <translation>Inkhorn {version} 已发布</translation>
    </message>
    <message>
        <source>Inkhorn {version} is up to date</source>
        <translation>Inkhorn {version} 已是最新版本</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s folder holds no model</source>
        <translation>Inkhorn 的文件夹中没有模型</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s models take {size}</source>
        <translation>Inkhorn 的模型占用 {size}</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>插入到光标处</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>插入到下方</translation>
    </message>
    <message>
        <source>Inserted: {words}</source>
        <translation>插入：{words}</translation>
    </message>
    <message>
        <source>Inserts all of the grey text.</source>
        <translation>插入全部灰色文字。</translation>
    </message>
    <message>
        <source>Inserts the grey text.</source>
        <translation>插入灰色文字。</translation>
    </message>
    <message>
        <source>Inserts the words on the clipboard.</source>
        <translation>插入剪贴板中的纯文本。</translation>
    </message>
    <message>
        <source>Inserts up to the end of the sentence.</source>
        <translation>插入到句子结尾。</translation>
    </message>
    <message>
        <source>Inserts what is on the clipboard, its look as Markdown.</source>
        <translation>插入剪贴板中的内容，格式转为 Markdown。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>安装提示词包</translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>安装提示词包</translation>
    </message>
    <message>
        <source>Installed from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <source>Installed: {packs}.</source>
        <translation>已安装：{packs}。</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>Into another language.</source>
        <translation>译成另一种语言。</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>翻译成哪种语言</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it</source>
        <translation>问题 {number}，共 {total} 个，已从头继续：{change} · 按 Ctrl+. 查看修正</translation>
    </message>
    <message>
        <source>Issue {number} of {total}: {change} · Ctrl+. shows what mends it</source>
        <translation>问题 {number}，共 {total} 个：{change} · 按 Ctrl+. 查看修正</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>It answers, and has no model. Load one there.</source>
        <translation>服务器有响应，但没有模型。请在那边加载一个。</translation>
    </message>
    <message>
        <source>It answers. Models there: {names} and {more} more.</source>
        <translation>服务器有响应。可用模型：{names}，另有 {more} 个。</translation>
    </message>
    <message numerus="yes">
        <source>It answers. Models there: {names}.</source>
        <translation>
            <numerusform>服务器有响应。可用模型：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks for an answer in a JSON schema, which was left out: {reason}</source>
        <translation>它要求以 JSON schema 形式回答，该要求已略去：{reason}</translation>
    </message>
    <message>
        <source>It can be used where it is.</source>
        <translation>可以直接使用，无需移动。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <source>It comes from the package index set up on this computer, and is not installed.</source>
        <translation>它来自这台电脑上配置的软件包索引，尚未安装。</translation>
    </message>
    <message>
        <source>It comes from {host}. Inkhorn connects when you agree, and not before.</source>
        <translation>它来自 {host}。在你同意之前，Inkhorn 不会连接。</translation>
    </message>
    <message>
        <source>It comes with the other updates of your system, or run:
flatpak update</source>
        <translation>它会随系统的其他更新一起提供，也可运行：
flatpak update</translation>
    </message>
    <message>
        <source>It could not begin with {words}.</source>
        <translation>开头不得是 {words}。</translation>
    </message>
    <message>
        <source>It gives the model tools; Inkhorn has none, so they were left out.</source>
        <translation>它为模型提供工具；Inkhorn 没有工具，因此已略去。</translation>
    </message>
    <message>
        <source>It has neither a prompt nor a system prompt.</source>
        <translation>它既没有提示词，也没有系统提示词。</translation>
    </message>
    <message>
        <source>It has no instruction.</source>
        <translation>它没有指令。</translation>
    </message>
    <message>
        <source>It has the words for filling a gap.</source>
        <translation>它支持填充中间内容。</translation>
    </message>
    <message>
        <source>It holds Python code (functions); a prompt file never runs code, so it was left out.</source>
        <translation>它含有 Python 代码 (functions)；提示词文件从不运行代码，因此已略去。</translation>
    </message>
    <message>
        <source>It includes other texts (fragments); a prompt file cannot, so they were left out.</source>
        <translation>它包含其他文本 (fragments)；提示词文件不支持，因此已略去。</translation>
    </message>
    <message>
        <source>It includes other texts (system_fragments); a prompt file cannot, so they were left out.</source>
        <translation>它包含其他文本 (system_fragments)；提示词文件不支持，因此已略去。</translation>
    </message>
    <message>
        <source>It is kept until Inkhorn ends and asked for again then; it is never written to disk.</source>
        <translation>它会保留到 Inkhorn 关闭，届时需重新输入；从不写入磁盘。</translation>
    </message>
    <message>
        <source>It is longer than a prompt file may be, {size} KB.</source>
        <translation>它超出了提示词文件的上限 {size} KB。</translation>
    </message>
    <message>
        <source>It is made to be given instructions.</source>
        <translation>它可以接受指令。</translation>
    </message>
    <message>
        <source>It is no template of llm, which has a prompt or a system prompt.</source>
        <translation>它不是 llm 的模板，那种模板含有提示词或系统提示词。</translation>
    </message>
    <message>
        <source>It is not in this computer.</source>
        <translation>这台电脑中没有该设备。</translation>
    </message>
    <message>
        <source>It is of {day}; you have {version}. Nothing is replaced by itself.</source>
        <translation>发布于 {day}；你使用的是 {version}。不会自动替换任何内容。</translation>
    </message>
    <message>
        <source>It is on the page now.</source>
        <translation>现在已在页面上。</translation>
    </message>
    <message>
        <source>It is taken from {folder}, if a file there has its checksum; nothing connects.</source>
        <translation>如果 {folder} 中有校验和相符的文件，则从那里读取；不进行任何连接。</translation>
    </message>
    <message>
        <source>It names a model; Inkhorn uses the one you chose.</source>
        <translation>它指定了模型；Inkhorn 使用你选择的模型。</translation>
    </message>
    <message>
        <source>It needs a language model, which stays on this computer: nothing you write leaves it.</source>
        <translation>它需要一个语言模型。模型只在这台电脑上运行：你写的内容不会外传。</translation>
    </message>
    <message>
        <source>It only continues text; rewriting needs another model.</source>
        <translation>它只能续写文本；改写需要其他模型。</translation>
    </message>
    <message>
        <source>It sends attachments; Inkhorn sends text only, so they were left out.</source>
        <translation>它会发送附件；Inkhorn 只发送文本，因此已略去。</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract); Inkhorn shows all of it.</source>
        <translation>它只从回答中提取一个代码块 (extract)；Inkhorn 会显示全部回答。</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract_last); Inkhorn shows all of it.</source>
        <translation>它只从回答中提取一个代码块 (extract_last)；Inkhorn 会显示全部回答。</translation>
    </message>
    <message>
        <source>It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.</source>
        <translation>它使用链接笔记的文本 ({{=CONTEXT=}})，Inkhorn 没有这些内容；该部分已略去。</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>它从未保存为文件。</translation>
    </message>
    <message>
        <source>It was stopped before anything could be shown. Nothing was changed.</source>
        <translation>在有内容可显示之前已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>It would run {names}, which a prompt file cannot; that was left out.</source>
        <translation>它会运行 {names}，而提示词文件不能运行；该部分已略去。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Its author publishes it under Apache 2.0; it is made from Gemma 3, so Google&apos;s Gemma Terms and its Prohibited Use Policy apply too and must be passed on.</source>
        <translation>作者以 Apache 2.0 发布；因其基于 Gemma 3 制作，Google 的《Gemma 使用条款》和《禁止使用政策》也同样适用，转发时须一并附上。</translation>
    </message>
    <message>
        <source>Its checksum is known, so another file is not taken for it.</source>
        <translation>其校验和已知，因此不会误用其他文件。</translation>
    </message>
    <message>
        <source>Its file cannot be read now. Save the text elsewhere.</source>
        <translation>目前无法读取其文件。请将文本保存到别处。</translation>
    </message>
    <message>
        <source>Its file is gone. Saving makes it again.</source>
        <translation>其文件已不存在。保存时会重新创建。</translation>
    </message>
    <message>
        <source>Its file was changed since by another program. You can keep both.</source>
        <translation>其文件此后已被其他程序更改。你可以两者都保留。</translation>
    </message>
    <message>
        <source>Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.</source>
        <translation>其指令要求 {word}，这对 Inkhorn 没有意义；建议删去该句。</translation>
    </message>
    <message>
        <source>Its kind ({kind}) does not continue a text.</source>
        <translation>此类模型（{kind}）不能续写文本。</translation>
    </message>
    <message>
        <source>Its kind ({kind}) is not known to this version of the engine.</source>
        <translation>此版本的引擎不认识此类模型（{kind}）。</translation>
    </message>
    <message>
        <source>Its place in the text is gone. Copy the text before and paste it where you want it.</source>
        <translation>它在文本中的位置已不存在。请复制修改前的文字，粘贴到需要的位置。</translation>
    </message>
    <message>
        <source>Its system.md is empty.</source>
        <translation>其 system.md 是空的。</translation>
    </message>
    <message>
        <source>Its user.md was left out; Fabric does not read it either.</source>
        <translation>其 user.md 已略去；Fabric 也不读取它。</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日语 (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日语 (Shift JIS)</translation>
    </message>
    <message>
        <source>Journal: the text of documents with changes that are not saved. It is removed when you save, or close without saving. “Keep what I type safe” under Saving switches it off and removes it.</source>
        <translation>恢复日志：含有未保存更改的文档的文本。保存或不保存而关闭时会将其删除。“保存”中的“防止输入内容丢失”可将其关闭并删除。</translation>
    </message>
    <message>
        <source>Kandel and Moles</source>
        <translation>Kandel and Moles</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>卡纳达语</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keep both versions of “{title}”</source>
        <translation>保留“{title}”的两个版本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>保留统计</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>将模型保留在内存中</translation>
    </message>
    <message>
        <source>Keep the version before beside the file</source>
        <translation>在文件旁保留上一版本</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>保留版本</translation>
    </message>
    <message>
        <source>Keep what I type safe</source>
        <translation>防止输入内容丢失</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>保留“{title}”</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>正在保存令牌…</translation>
    </message>
    <message>
        <source>Keeps it in the keyring and tries again.</source>
        <translation>保存到密钥环并重试。</translation>
    </message>
    <message>
        <source>Keeps the text from being changed.</source>
        <translation>防止文本被更改。</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a server</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>卢旺达语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>韩语 (Windows-949)</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>库尔德语</translation>
    </message>
    <message>
        <source>L&amp;arger Heading</source>
        <translation>提升标题级别(&amp;A)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last changed {when} · {length}</source>
        <translation>上次更改：{when} · {length}</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address; a key has a place of its own.</source>
        <translation>地址中不要包含用户名和密码；密钥有专门的填写位置。</translation>
    </message>
    <message>
        <source>Leave out what follows ? or # in the address.</source>
        <translation>请去掉地址中 ? 或 # 之后的内容。</translation>
    </message>
    <message>
        <source>Leaves this place alone from now on (Delete in the list).</source>
        <translation>今后不再检查此处（在列表中按 Delete）。</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>左右方向键</translation>
    </message>
    <message>
        <source>Left and Right, 0</source>
        <translation>左右方向键，0</translation>
    </message>
    <message>
        <source>Left as they are: {things}.</source>
        <translation>保持原样：{things}。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lengths of the sentences around the caret</source>
        <translation>光标附近句子的长度</translation>
    </message>
    <message>
        <source>Let a server write</source>
        <translation>由服务器生成</translation>
    </message>
    <message>
        <source>Let the model judge</source>
        <translation>由模型评判</translation>
    </message>
    <message>
        <source>Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was changed in another program, is of unknown origin; so is in truth what was pasted.</source>
        <translation>统计字母、文字和符号，不计空白。在 Inkhorn 开始记录之前已有的文字，或在其他程序中更改过的文字，来源不明；粘贴的内容其实也是如此。</translation>
    </message>
    <message>
        <source>LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>LibreOffice 自带词典；也可将 .aff 和 .dic 文件放入一个文件夹，并在上方选择该文件夹。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Line {line} of the prompt text: {message}</source>
        <translation>提示词文本第 {line} 行：{message}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Line {number}: {remark}</source>
        <translation>第 {number} 行：{remark}</translation>
    </message>
    <message>
        <source>Lists earlier versions.</source>
        <translation>列出较早的版本。</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>列出所有快捷键。</translation>
    </message>
    <message>
        <source>Lists the headings.</source>
        <translation>列出各标题。</translation>
    </message>
    <message>
        <source>Lists what the checker found.</source>
        <translation>列出检查发现的问题。</translation>
    </message>
    <message>
        <source>Lists what the model changed.</source>
        <translation>列出模型所作的更改。</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>已停止加载模型。</translation>
    </message>
    <message>
        <source>Loading the model: {percent} %.</source>
        <translation>正在加载模型：{percent}%。</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>Longest sentences</source>
        <translation>最长的句子</translation>
    </message>
    <message>
        <source>Longest suggestion</source>
        <translation>建议最大长度</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look at the connections again</source>
        <translation>重新查看连接</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>重新查找模型</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检测这台电脑…</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>正在检查哪些内容可以保留…</translation>
    </message>
    <message>
        <source>Looking for devices took too long. A graphics driver may hang; the CPU can be used.</source>
        <translation>查找设备耗时过长。可能是显卡驱动没有响应；CPU 可以使用。</translation>
    </message>
    <message>
        <source>Looking for dictionaries.</source>
        <translation>正在查找词典。</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Looking for processors.</source>
        <translation>正在查找处理器。</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Looking through the folders of this computer&apos;s programs…</source>
        <translation>正在查找这台电脑上各程序的文件夹…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Looks for text and replaces it.</source>
        <translation>查找并替换文字。</translation>
    </message>
    <message>
        <source>Looks for text in the document.</source>
        <translation>在文档中查找文字。</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>卢森堡语</translation>
    </message>
    <message>
        <source>MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM Plex Mono (OFL). Icons: Lucide (ISC).</source>
        <translation>MIT 许可证。使用 llama.cpp、Harper 和 Qt 构建。字体：Literata、Source Serif 4、Inter 和 IBM Plex Mono (OFL)。图标：Lucide (ISC)。</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <source>Made for it: changes little. About half a second a sentence on a laptop, by those who use it.</source>
        <translation>专为更正而作，改动很少。使用者称在笔记本电脑上每句约半秒。</translation>
    </message>
    <message>
        <source>Made to correct English grammar and for nothing else.</source>
        <translation>专用于更正英语语法，别无他用。</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>创建提示词包…</translation>
    </message>
    <message>
        <source>Make editable copy</source>
        <translation>创建可编辑副本</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make no pack</source>
        <translation>不创建提示词包</translation>
    </message>
    <message>
        <source>Make no smaller model</source>
        <translation>不生成更小的模型</translation>
    </message>
    <message>
        <source>Make room: documents on the same disk cannot be saved either.</source>
        <translation>请腾出空间：同一磁盘上的文档也无法保存。</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>缩小…</translation>
    </message>
    <message>
        <source>Make the smaller model</source>
        <translation>生成更小的模型</translation>
    </message>
    <message>
        <source>Makes a prompt of your own with this text (Ctrl+D).</source>
        <translation>用此文本创建你自己的提示词 (Ctrl+D)。</translation>
    </message>
    <message>
        <source>Makes a prompt out of a small template (Ctrl+N).</source>
        <translation>用简短的模板新建提示词 (Ctrl+N)。</translation>
    </message>
    <message>
        <source>Makes a smaller file of this model; this one stays.</source>
        <translation>由此模型生成更小的文件；原文件保留。</translation>
    </message>
    <message>
        <source>Makes the change (Enter in the list).</source>
        <translation>应用此更改（在列表中按 Enter）。</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>重新执行已撤销的更改。</translation>
    </message>
    <message>
        <source>Makes the change at every such place, in one undo step (A in the list).</source>
        <translation>在所有同类位置应用此更改，只占一个撤销步骤（在列表中按 A）。</translation>
    </message>
    <message>
        <source>Makes the first change of every issue listed, in one undo step.</source>
        <translation>对列出的每个问题应用首个更改，只占一个撤销步骤。</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>放大文字。</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>缩小文字。</translation>
    </message>
    <message>
        <source>Makes the words a link, or plain again. Ctrl+click opens one.</source>
        <translation>将文字设为链接，或恢复为普通文字。按住 Ctrl 点击可打开链接。</translation>
    </message>
    <message>
        <source>Makes the words bold, or plain again.</source>
        <translation>将文字设为粗体，或恢复正常。</translation>
    </message>
    <message>
        <source>Makes the words italic, or plain again.</source>
        <translation>将文字设为斜体，或恢复正常。</translation>
    </message>
    <message>
        <source>Making {kind}, {percent} % done.</source>
        <translation>正在生成 {kind}，已完成 {percent}%。</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>马拉雅拉姆语</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>马耳他语</translation>
    </message>
    <message>
        <source>Many languages; its publisher&apos;s list was not seen.</source>
        <translation>支持多种语言；未查到发布者的语言列表。</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>马拉地语</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>May say something else: {new} for {old}.</source>
        <translation>意思可能改变：{old} 改为 {new}。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure by itself</source>
        <translation>自动测量</translation>
    </message>
    <message>
        <source>Measure what is fastest</source>
        <translation>测量最快的设置</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s read.</source>
        <translation>实测：读取 {speeds} token/s。</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s written.</source>
        <translation>实测：生成 {speeds} token/s。</translation>
    </message>
    <message>
        <source>Measured here: {speeds}.</source>
        <translation>实测：{speeds}。</translation>
    </message>
    <message>
        <source>Measured what is fastest on this computer.</source>
        <translation>已测出这台电脑上最快的设置。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory for what was read</source>
        <translation>已读内容的内存</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>内存占用</translation>
    </message>
    <message>
        <source>Mend the problems first; then its examples can be run.</source>
        <translation>请先修正问题，然后才能运行示例。</translation>
    </message>
    <message>
        <source>Mend the problems first; then this shows what would be sent.</source>
        <translation>请先修正问题，然后这里会显示要发送的内容。</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Metal exists on Apple computers only.</source>
        <translation>Metal 仅适用于 Apple 电脑。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>模型(&amp;D)…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model and device.</source>
        <translation>模型和设备。</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>服务器上的模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models come from</source>
        <translation>模型来源</translation>
    </message>
    <message>
        <source>Models found on this computer will be listed here.</source>
        <translation>在这台电脑上找到的模型会列在这里。</translation>
    </message>
    <message>
        <source>Models on offer</source>
        <translation>可下载的模型</translation>
    </message>
    <message>
        <source>Models on their way.</source>
        <translation>正在下载的模型。</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>Models that are fit for rewriting, the best first.</source>
        <translation>适合改写的模型，最佳在前。</translation>
    </message>
    <message>
        <source>Models that are fit for suggestions, the best first.</source>
        <translation>适合建议的模型，最佳在前。</translation>
    </message>
    <message>
        <source>Models that are fit for the grammar check, the best first.</source>
        <translation>适合语法检查的模型，最佳在前。</translation>
    </message>
    <message>
        <source>Models that can be fetched.</source>
        <translation>可以获取的模型。</translation>
    </message>
    <message>
        <source>Models that can be used now.</source>
        <translation>现在可以使用的模型。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>蒙古语</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More</source>
        <comment>prompts</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>关于此问题的更多信息</translation>
    </message>
    <message>
        <source>More is faster on graphics processors; less lets go sooner when you type on.</source>
        <translation>较大的值在 GPU 上更快；较小的值能在你继续输入时更快停下。</translation>
    </message>
    <message>
        <source>More languages: {how}</source>
        <translation>更多语言：{how}</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims for Qwen3.</source>
        <translation>发布者称 Qwen3 支持 100 多种语言。</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims.</source>
        <translation>发布者称支持 100 多种语言。</translation>
    </message>
    <message>
        <source>More versions</source>
        <translation>更多版本</translation>
    </message>
    <message>
        <source>More versions, side by side</source>
        <translation>更多版本，并排显示</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>下移章节(&amp;D)</translation>
    </message>
    <message>
        <source>Move an item in, out</source>
        <translation>增加、减少列表项缩进</translation>
    </message>
    <message>
        <source>Moves it aside; you can undo this.</source>
        <translation>将其移走；可以撤销。</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>将所选内容移到剪贴板。</translation>
    </message>
    <message>
        <source>My dictionaries</source>
        <translation>我的词典</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>我的提示词</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is installed but found no graphics processor. Check that the card is switched on, or restart the computer.</source>
        <translation>已安装 NVIDIA 驱动，但未找到 GPU。请检查显卡是否已启用，或重新启动电脑。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed. Install it if this computer has an NVIDIA card.</source>
        <translation>未安装 NVIDIA 驱动。如果这台电脑有 NVIDIA 显卡，请安装驱动。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated while it ran. Restart the computer.</source>
        <translation>NVIDIA 驱动在运行期间被更新。请重新启动电脑。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Needs more than {needed} of memory; {free} are free.</source>
        <translation>所需内存超过 {needed}；可用 {free}。</translation>
    </message>
    <message>
        <source>Needs the extra “languages”, which this installation does not have.</source>
        <translation>需要附加组件“languages”，当前安装中没有。</translation>
    </message>
    <message>
        <source>Needs {needed} of memory; {free} are free.</source>
        <translation>需要 {needed} 内存；可用 {free}。</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>尼泊尔语</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>New: {words}.</source>
        <translation>新增：{words}。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>下一个备选</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation>下一处更改，上一处更改</translation>
    </message>
    <message>
        <source>Next item, end of the list</source>
        <translation>下一项，结束列表</translation>
    </message>
    <message>
        <source>Nine languages, by its publisher.</source>
        <translation>发布者称支持 9 种语言。</translation>
    </message>
    <message>
        <source>Nineteen of twenty suggestions were shown within this time.</source>
        <translation>二十条建议中有十九条在此时间内显示。</translation>
    </message>
    <message>
        <source>No &amp;Model</source>
        <translation>不使用模型(&amp;M)</translation>
    </message>
    <message>
        <source>No article is needed here.</source>
        <translation>这里不需要冠词。</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>No comma is needed here.</source>
        <translation>这里不需要逗号。</translation>
    </message>
    <message>
        <source>No dictionary was found. {how}</source>
        <translation>未找到词典。{how}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>No driver for Vulkan was found. Install your graphics processor&apos;s driver (AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers).</source>
        <translation>未找到 Vulkan 驱动。请安装 GPU 驱动（Debian 和 Ubuntu 上的 AMD 与 Intel：mesa-vulkan-drivers）。</translation>
    </message>
    <message>
        <source>No engine runs now.</source>
        <translation>目前没有运行中的引擎。</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>No heading has the name that this link says.</source>
        <translation>没有与此链接同名的标题。</translation>
    </message>
    <message>
        <source>No heading is called like that. Headings begin with “# ”.</source>
        <translation>没有这样的标题。标题以“# ”开头。</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>没有匹配的标题。</translation>
    </message>
    <message>
        <source>No hyphen belongs here.</source>
        <translation>这里不应使用连字符。</translation>
    </message>
    <message>
        <source>No longer said: {words}.</source>
        <translation>不再提及：{words}。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>不使用模型</translation>
    </message>
    <message>
        <source>No model file is chosen. Choose one in Settings, Model.</source>
        <translation>未选择模型文件。请在“设置 &gt; 模型”中选择一个。</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one in Settings, Model.</source>
        <translation>未加载模型。请在“设置 &gt; 模型”中选择一个。</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one, and its speed appears here.</source>
        <translation>未加载模型。选择一个模型后，这里会显示其速度。</translation>
    </message>
    <message>
        <source>No model is on this computer yet</source>
        <translation>这台电脑上还没有模型</translation>
    </message>
    <message>
        <source>No model is ready yet. Choose one in the settings, or wait until it is loaded.</source>
        <translation>还没有就绪的模型。请在设置中选择一个，或等待加载完成。</translation>
    </message>
    <message>
        <source>No model on offer matches. Try another word or another task.</source>
        <translation>没有匹配的可下载模型。请换一个词或另选任务。</translation>
    </message>
    <message>
        <source>No model: rules only. The model finds more and drops false alarms.</source>
        <translation>没有模型：仅用规则。模型能发现更多问题并排除误报。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>不联网</translation>
    </message>
    <message>
        <source>No other version came that says the same in other words.</source>
        <translation>没有得到意思相同而说法不同的其他版本。</translation>
    </message>
    <message>
        <source>No pack called “{pack}” is installed.</source>
        <translation>没有安装名为“{pack}”的提示词包。</translation>
    </message>
    <message>
        <source>No packs yet. “Install…” looks into a pack before anything is installed.</source>
        <translation>还没有提示词包。“安装…”会先显示包中的内容，再进行安装。</translation>
    </message>
    <message>
        <source>No preposition is needed here.</source>
        <translation>这里不需要介词。</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>没有打开的提示词</translation>
    </message>
    <message>
        <source>No prompt matches. Try another word.</source>
        <translation>没有匹配的提示词。请换一个词。</translation>
    </message>
    <message>
        <source>No prompts yet: put a .prompt file into the folder and it appears here.</source>
        <translation>还没有提示词：将 .prompt 文件放入文件夹，它就会出现在这里。</translation>
    </message>
    <message>
        <source>No rule is ignored. Right-click an underlined place to ignore its rule.</source>
        <translation>没有已忽略的规则。右键单击带下划线处可忽略其规则。</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>没有匹配的设置。请换一个词。</translation>
    </message>
    <message>
        <source>No single place is ignored.</source>
        <translation>没有已忽略的位置。</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>无空格</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>No version the model gave says the same as your text.</source>
        <translation>模型给出的版本都与你的文字意思不同。</translation>
    </message>
    <message>
        <source>No versions are kept. Switch “Keep versions” on in the settings, under Saving.</source>
        <translation>未保留版本。请在设置的“保存”中打开“保留版本”。</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or right-click an underlined word.</source>
        <translation>还没有词语。请在这里添加，或右键单击带下划线的词。</translation>
    </message>
    <message>
        <source>Nobody has noted the checksum of {file}, so it can only come from the hub.</source>
        <translation>没有记录过 {file} 的校验和，因此只能从模型库获取。</translation>
    </message>
    <message>
        <source>Nobody noted its checksum before; what the hub says is taken.</source>
        <translation>事先没有记录其校验和；以模型库的说明为准。</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so it was not downloaded.</source>
        <translation>无人提供此文件的校验和，因此未下载。</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so nothing was kept. Choose another source.</source>
        <translation>无人提供此文件的校验和，因此未保留任何内容。请选择其他来源。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no adapter</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no device</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no model</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>北萨米语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>Not measured. Quick, by its publisher.</source>
        <translation>未测量。发布者称速度快。</translation>
    </message>
    <message>
        <source>Not measured. Twice as quick as Qwen3 on processors, by its publisher.</source>
        <translation>未测量。发布者称在处理器上的速度是 Qwen3 的两倍。</translation>
    </message>
    <message>
        <source>Not measured; large for suggestions on a computer without a graphics processor.</source>
        <translation>未测量；在没有 GPU 的电脑上用于建议偏大。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>未显示。</translation>
    </message>
    <message>
        <source>Not shown. It changes nothing, or was shown before.</source>
        <translation>未显示。没有改变任何内容，或此前已显示过。</translation>
    </message>
    <message>
        <source>Not shown. It says nearly the same as a version that is shown.</source>
        <translation>未显示。与已显示的某个版本几乎相同。</translation>
    </message>
    <message>
        <source>Not shown. It was stopped before its end.</source>
        <translation>未显示。生成中途被停止。</translation>
    </message>
    <message>
        <source>Not shown. Other versions were better.</source>
        <translation>未显示。其他版本更好。</translation>
    </message>
    <message>
        <source>Not usable. {reason}</source>
        <translation>不可用。{reason}</translation>
    </message>
    <message>
        <source>Not within a longer word.</source>
        <translation>不匹配较长单词中的部分。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不播报</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: {reason}.</source>
        <translation>无法在 {folder} 中存储任何内容：{reason}。</translation>
    </message>
    <message>
        <source>Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.</source>
        <translation>无法向 {folders} 写入任何内容：{reason}。在问题解决之前，Inkhorn 关闭时会丢失：{things}。</translation>
    </message>
    <message>
        <source>Nothing connects, not even a download you ask for.</source>
        <translation>不进行任何连接，包括你要求的下载。</translation>
    </message>
    <message>
        <source>Nothing could be measured: the model did not load. Choose another one in Settings, Model.</source>
        <translation>无法测量：模型未能加载。请在“设置 &gt; 模型”中另选一个。</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and what they saved you will be listed here.</source>
        <translation>还没有统计数据。打开建议并写作后，这里会列出显示了多少条、你接受了多少条，以及节省了多少字符。</translation>
    </message>
    <message>
        <source>Nothing in the document is like that.</source>
        <translation>文档中没有匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …</source>
        <translation>文中没有“{label}”的定义。请单独写一行：[{label}]: …</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer letters.</source>
        <translation>没有匹配项。请少输几个字。</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.</source>
        <translation>没有需要决定的内容。崩溃或断电后，未保存的文本会列在这里。</translation>
    </message>
    <message>
        <source>Nothing is on its way. A model that you get from the catalogue shows here how far it is.</source>
        <translation>没有正在下载的模型。从模型目录获取模型时，这里会显示进度。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Nothing is wrong with this prompt.</source>
        <translation>此提示词没有问题。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it.</source>
        <translation>其中不含你写的任何内容：没有文本、文档名称和文件夹。发送前请先阅读。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message>
        <source>Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here.</source>
        <translation>还没有需要说明的情况。写作时如果没有出现建议，原因会列在这里。</translation>
    </message>
    <message>
        <source>Nothing to mend in grammar.</source>
        <translation>语法没有需要修正之处。</translation>
    </message>
    <message>
        <source>Nothing to mend in punctuation.</source>
        <translation>标点没有需要修正之处。</translation>
    </message>
    <message>
        <source>Nothing to mend in spelling.</source>
        <translation>拼写没有需要修正之处。</translation>
    </message>
    <message>
        <source>Nothing to mend in style.</source>
        <translation>风格没有需要修正之处。</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>没有需要修正之处。</translation>
    </message>
    <message>
        <source>Nothing to mend. What the check finds is listed here while you write.</source>
        <translation>没有需要修正之处。写作时检查发现的问题会列在这里。</translation>
    </message>
    <message>
        <source>Nothing was fixed: the text has changed.</source>
        <translation>未修正任何内容：文本已有更改。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Nothing was sent to a model for this.</source>
        <translation>此操作未向模型发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions you accept, corrections and rewrites are listed here, and each can be reverted later. The list is forgotten when you close the document.</source>
        <translation>还没有内容。你接受的建议、更正和改写会列在这里，之后可逐一还原。关闭文档时清除此列表。</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>奥克语</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>奥里亚语</translation>
    </message>
    <message>
        <source>Of all documents together; the oldest go first.</source>
        <translation>所有文档合计；最旧的最先清除。</translation>
    </message>
    <message>
        <source>Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.</source>
        <translation>llama-server、vLLM、Ollama、LM Studio 等的地址，例如 http://localhost:8080。</translation>
    </message>
    <message>
        <source>Of menus and messages; from the next start on.</source>
        <translation>菜单和消息的语言；下次启动时生效。</translation>
    </message>
    <message>
        <source>Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.</source>
        <translation>一种语言有多部词典时选用哪一部，例如 pt=pt_BR；sv=off 表示不检查该语言。</translation>
    </message>
    <message>
        <source>Of the page.</source>
        <translation>页面的字体。</translation>
    </message>
    <message>
        <source>Of unknown origin</source>
        <translation>来源不明</translation>
    </message>
    <message>
        <source>Of {program}</source>
        <translation>属于 {program}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model cannot be read.</source>
        <translation>无法读取 Ollama 关于此模型的记录。</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model names no file.</source>
        <translation>Ollama 关于此模型的记录没有指明文件。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>使用电池时</translation>
    </message>
    <message>
        <source>On its way: {what}.</source>
        <translation>正在传输：{what}。</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>可下载</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>这台电脑上</translation>
    </message>
    <message>
        <source>Once for each model, while you pause, what is fastest here. Never on battery.</source>
        <translation>每个模型测量一次，在你停顿时找出这里最快的设置。使用电池时不测量。</translation>
    </message>
    <message>
        <source>Once something is written, it is counted here.</source>
        <translation>写下内容后，这里会显示统计。</translation>
    </message>
    <message>
        <source>One .html file that needs nothing else.</source>
        <translation>单个 .html 文件，无需其他文件。</translation>
    </message>
    <message>
        <source>One level down.</source>
        <translation>降低一级。</translation>
    </message>
    <message>
        <source>One level up.</source>
        <translation>提升一级。</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>一个空格</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>仅在文件中</translation>
    </message>
    <message>
        <source>Only in the restored text</source>
        <translation>仅在恢复的文本中</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>仅在该版本中</translation>
    </message>
    <message>
        <source>Only in what is selected now.</source>
        <translation>仅限当前所选内容。</translation>
    </message>
    <message>
        <source>Only numbers, never your words, for 90 days; they stay on this computer.</source>
        <translation>只记录数字，从不记录你写的内容，保留 90 天；只存于这台电脑。</translation>
    </message>
    <message>
        <source>Only on the page</source>
        <translation>仅在页面上</translation>
    </message>
    <message>
        <source>Only something to make models with.</source>
        <translation>只是用来制作模型的数据。</translation>
    </message>
    <message>
        <source>Only the part of a model that looks at pictures or hears sounds.</source>
        <translation>只是模型中处理图像或声音的部分。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open Prompts &amp;Folder</source>
        <translation>打开提示词文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>Open as a new document</source>
        <translation>作为新文档打开</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>打开模型目录</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>打开光标处的链接</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>打开上次的文档</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>打开“{title}”</translation>
    </message>
    <message>
        <source>Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.</source>
        <translation>打开文本、Markdown、Word、OpenDocument、RTF 或 HTML 文件。</translation>
    </message>
    <message>
        <source>Opens the document again that was closed last.</source>
        <translation>重新打开最近关闭的文档。</translation>
    </message>
    <message>
        <source>Opens the prompts, to write, try and share them.</source>
        <translation>打开提示词窗口，可编写、试用和分享。</translation>
    </message>
    <message>
        <source>Opens the restored text as a document of its own; the file stays as it is.</source>
        <translation>将恢复的文本作为独立文档打开；文件保持原样。</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>打开设置。</translation>
    </message>
    <message>
        <source>Opens your preferred wordings; prompts may ask for them.</source>
        <translation>打开你偏好的措辞；提示词可以引用。</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>优化…</translation>
    </message>
    <message>
        <source>Or choose a GGUF file on this computer.</source>
        <translation>或选择这台电脑上的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Other versions say something else here: Left and Right show it.</source>
        <translation>其他版本在此处有不同说法：按左右方向键查看。</translation>
    </message>
    <message>
        <source>Other wordings of this place</source>
        <translation>此处的其他措辞</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>大纲(&amp;L)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>提示词包：{pack}</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>提示词包</translation>
    </message>
    <message>
        <source>Packs of prompts.</source>
        <translation>提示词包。</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a window</comment>
        <translation>页</translation>
    </message>
    <message>
        <source>Page for a bug report</source>
        <translation>错误报告信息页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Pages of “{title}”</source>
        <translation>“{title}”的页面</translation>
    </message>
    <message>
        <source>Pages to read and to print; nobody goes on writing in them.</source>
        <translation>用于阅读和打印的页面；不适合继续编辑。</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Paragraph {number} of {paragraphs}…</source>
        <translation>第 {number} 段，共 {paragraphs} 段…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落数</translation>
    </message>
    <message>
        <source>Paragraphs in French are checked too.</source>
        <translation>也检查法语段落。</translation>
    </message>
    <message>
        <source>Paragraphs in German are checked too.</source>
        <translation>也检查德语段落。</translation>
    </message>
    <message>
        <source>Paragraphs in Italian are checked too.</source>
        <translation>也检查意大利语段落。</translation>
    </message>
    <message>
        <source>Paragraphs in Portuguese are checked too.</source>
        <translation>也检查葡萄牙语段落。</translation>
    </message>
    <message>
        <source>Paragraphs in Spanish are checked too.</source>
        <translation>也检查西班牙语段落。</translation>
    </message>
    <message>
        <source>Part Befor&amp;e</source>
        <translation>上一个区域(&amp;E)</translation>
    </message>
    <message>
        <source>Part {number} of {parts}…</source>
        <translation>第 {number} 部分，共 {parts} 部分…</translation>
    </message>
    <message>
        <source>Passable: of what it is sure enough of to be shown, three of four words are right.</source>
        <translation>勉强可用：在有足够把握而显示的内容中，四个词有三个正确。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste Pla&amp;in</source>
        <translation>粘贴为纯文本(&amp;I)</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause before a suggestion</source>
        <translation>显示建议前的停顿</translation>
    </message>
    <message>
        <source>Pause: {model}</source>
        <translation>暂停：{model}</translation>
    </message>
    <message>
        <source>Paused, {amount}.</source>
        <translation>已暂停，{amount}。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Personal dictionary</source>
        <translation>个人词典</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Place {number} of {count}  Alt+↓</source>
        <translation>第 {number} 处，共 {count} 处  Alt+↓</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plain: most 15-year-olds can follow.</source>
        <translation>平实：多数 15 岁的读者能看懂。</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Polite and businesslike.</source>
        <translation>礼貌、得体的商务风格。</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview replacing all</source>
        <translation>预览全部替换</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>上一个备选</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Prints the document.</source>
        <translation>打印文档。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Privacy settings…</source>
        <translation>隐私设置…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems {number}</source>
        <translation>问题 {number}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Progress of {model}</source>
        <translation>{model} 的进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt packs (*.zip)</source>
        <translation>提示词包 (*.zip)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts for the pack</source>
        <translation>提示词包中的提示词</translation>
    </message>
    <message>
        <source>Prompts of other programs (*.json *.yaml *.yml *.md)</source>
        <translation>其他程序的提示词 (*.json *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>Prompts: {titles}.</source>
        <translation>提示词：{titles}。</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>建议的文本</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Punctuation {count}</source>
        <translation>标点 {count}</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>旁遮普语</translation>
    </message>
    <message>
        <source>Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.</source>
        <translation>请将 .aff 和 .dic 文件放入个人文件夹下的 Library/Spelling，或在上方选择一个文件夹。</translation>
    </message>
    <message>
        <source>Puts the section before the former.</source>
        <translation>将此章节移到上一章节之前。</translation>
    </message>
    <message>
        <source>Puts the section behind the next.</source>
        <translation>将此章节移到下一章节之后。</translation>
    </message>
    <message>
        <source>Puts this version on the page, in one undo step (Ctrl+Enter).</source>
        <translation>将此版本放到页面上，只占一个撤销步骤 (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Python package: {package}</source>
        <translation>Python 软件包：{package}</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0.</source>
        <translation>Q4_0 格式，模型经过专门训练，由此造成的损失很小。与 Q4_0 一样快。</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0; keeps 96.5 % of the accuracy, by its publisher.</source>
        <translation>Q4_0 格式，模型经过专门训练，由此造成的损失很小。与 Q4_0 一样快；发布者称可保留 96.5% 的准确度。</translation>
    </message>
    <message>
        <source>Quick for its quality in rewriting. Safer with 16 GB of memory.</source>
        <translation>就其改写质量而言速度快。有 16 GB 内存更稳妥。</translation>
    </message>
    <message>
        <source>Rea&amp;d-Only</source>
        <translation>只读(&amp;D)</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读用时</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>一次读取</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reading the file to its end…</source>
        <translation>正在完整读取文件…</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>阅读用时</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads the file to its end and compares its checksum.</source>
        <translation>完整读取文件并比对校验和。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready on {device}.</source>
        <translation>已在 {device} 上就绪。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>就绪。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Redo for the new text</source>
        <translation>针对新文本重新改写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Remember who wrote what</source>
        <translation>记录内容来源</translation>
    </message>
    <message>
        <source>Remember words written</source>
        <translation>记录每日字数</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>移除所选词语</translation>
    </message>
    <message>
        <source>Remove the pack {pack}</source>
        <translation>移除提示词包 {pack}</translation>
    </message>
    <message>
        <source>Remove word lists for {language}</source>
        <translation>移除{language}词表</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>删去“{words}”</translation>
    </message>
    <message>
        <source>Remove: {model}</source>
        <translation>移除：{model}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>删去：{words}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Tab</source>
        <translation>重新打开关闭的标签页(&amp;L)</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>替换 {count} 处</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with nothing</source>
        <translation>将“{wanted}”替换为空</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with “{replacement}”</source>
        <translation>将“{wanted}”替换为“{replacement}”</translation>
    </message>
    <message>
        <source>Replaced by yours.</source>
        <translation>已被你的提示词取代。</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>替换内容</translation>
    </message>
    <message>
        <source>Replacement: {words}</source>
        <translation>替换为：{words}</translation>
    </message>
    <message>
        <source>Replaces all of them; one undo takes it back.</source>
        <translation>替换所有匹配项；撤销一次即可复原。</translation>
    </message>
    <message>
        <source>Replaces this one and goes to the next.</source>
        <translation>替换当前项并转到下一个。</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>等待中的请求</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Restored documents</source>
        <translation>恢复的文档</translation>
    </message>
    <message>
        <source>Restored text and file</source>
        <translation>恢复的文本与文件</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes of spaces and signs.</source>
        <translation>
            <numerusform>恢复后将有 {n} 处空格和符号更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes: {words}.</source>
        <translation>
            <numerusform>恢复后将有 {n} 处更改：{words}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume: {model}</source>
        <translation>继续：{model}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert</source>
        <comment>an edit</comment>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert of “{title}”</source>
        <translation>还原“{title}”</translation>
    </message>
    <message>
        <source>Revert the rest</source>
        <translation>还原其余部分</translation>
    </message>
    <message>
        <source>Reverted in part.</source>
        <translation>已部分还原。</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>已还原。</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Review of the rewrite</source>
        <translation>审阅改写</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <comment>an edit</comment>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>改写…</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>RTF 文本</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>版本占用空间</translation>
    </message>
    <message>
        <source>Rules only, until the model is loaded.</source>
        <translation>在模型加载完成之前仅用规则。</translation>
    </message>
    <message>
        <source>Rules only: a server cannot weigh sentences. A model here for the grammar check can.</source>
        <translation>仅用规则：服务器无法评判句子，本机的语法检查模型可以。</translation>
    </message>
    <message>
        <source>Rules only: the model is not asked. It finds more and drops false alarms.</source>
        <translation>仅用规则：未询问模型。模型能发现更多问题并排除误报。</translation>
    </message>
    <message>
        <source>Rules only: this document is written without a model.</source>
        <translation>仅用规则：此文档不使用模型。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run the examples</source>
        <translation>运行示例</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>运行提示词</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>俄语 (KOI8-R)</translation>
    </message>
    <message>
        <source>S&amp;uggest While I Write</source>
        <translation>写作时建议(&amp;U)</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>length of the text</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Annotated Cop&amp;y…</source>
        <translation>保存带标注的副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save Annotated Copy</source>
        <translation>保存带标注的副本</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save annotated copy…</source>
        <translation>保存带标注的副本…</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>保存为 UTF-8</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>请保存到别处</translation>
    </message>
    <message>
        <source>Save it elsewhere or change the permissions</source>
        <translation>请保存到别处或更改权限</translation>
    </message>
    <message>
        <source>Save it elsewhere, or try again when it is back</source>
        <translation>请保存到别处，或等它恢复后重试</translation>
    </message>
    <message>
        <source>Save it on another disk</source>
        <translation>请保存到其他磁盘</translation>
    </message>
    <message>
        <source>Save the Numbers as CSV…</source>
        <translation>将数据保存为 CSV…</translation>
    </message>
    <message>
        <source>Save the Picture as PNG…</source>
        <translation>将图像保存为 PNG…</translation>
    </message>
    <message>
        <source>Save the numbers or the picture</source>
        <translation>保存数据或图像</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>保存提示词包</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>将提示词包保存为文件</translation>
    </message>
    <message>
        <source>Save this document first: the link names a file beside it.</source>
        <translation>请先保存此文档：该链接指向同一文件夹中的文件。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>characters not typed</comment>
        <translation>节省</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>已保存到 {path}。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say it to a screen reader</source>
        <translation>向屏幕阅读器播报</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>用更少的字表达同样的意思。</translation>
    </message>
    <message>
        <source>Says the same in more words, without new facts.</source>
        <translation>用更多的字表达同样的意思，不添加新事实。</translation>
    </message>
    <message>
        <source>Says the same so that it is easier to read.</source>
        <translation>表达同样的意思，但更易读。</translation>
    </message>
    <message>
        <source>Says the same so that it suits the reader.</source>
        <translation>表达同样的意思，但更适合读者。</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>显示当前版本。</translation>
    </message>
    <message>
        <source>Says why nothing is suggested.</source>
        <translation>说明为什么没有建议。</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索模型目录</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.</source>
        <translation>章节以标题开头，而光标上方没有标题。在行首输入“# ”即可创建标题。</translation>
    </message>
    <message>
        <source>Seed {seed}, temperature {temperature}.</source>
        <translation>种子 {seed}，温度 {temperature}。</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select the part of the text first.</source>
        <translation>请先选择一部分文本。</translation>
    </message>
    <message>
        <source>Select the text without it, or use a larger model.</source>
        <translation>请选择不含它的文字，或使用更大的模型。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>switch: only in the selection</comment>
        <translation>选区</translation>
    </message>
    <message>
        <source>Selects the whole document.</source>
        <translation>选择整个文档。</translation>
    </message>
    <message>
        <source>Sends this to the model once (Ctrl+Return).</source>
        <translation>将此内容向模型发送一次 (Ctrl+Return)。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句数</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers that want a key get it with every request. It is kept by this computer&apos;s keyring, never in a file of Inkhorn&apos;s. Leave it empty where none is wanted.</source>
        <translation>如果服务器需要密钥，每次请求都会附上。密钥由这台电脑的密钥环保管，从不存入 Inkhorn 的文件。不需要时请留空。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set a goal for this document</source>
        <translation>为此文档设置目标</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>设置目标…</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>Set the token</source>
        <translation>设置令牌</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several languages; its publisher lists 12 for a smaller sibling.</source>
        <translation>支持多种语言；发布者为一个较小的同系列模型列出了 12 种。</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Shares the computer&apos;s memory.</source>
        <translation>与电脑共用内存。</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show &amp;Machine Text</source>
        <translation>显示机器文字(&amp;M)</translation>
    </message>
    <message>
        <source>Show a version</source>
        <translation>显示某个版本</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>显示全部：{count}</translation>
    </message>
    <message>
        <source>Show corrections: {count}</source>
        <translation>显示更正：{count}</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Show difference of “{title}” to the file</source>
        <translation>显示“{title}”与文件的差异</translation>
    </message>
    <message>
        <source>Show difference to the file</source>
        <translation>显示与文件的差异</translation>
    </message>
    <message>
        <source>Show grammar: {count}</source>
        <translation>显示语法：{count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show punctuation: {count}</source>
        <translation>显示标点：{count}</translation>
    </message>
    <message>
        <source>Show reverts: {count}</source>
        <translation>显示还原：{count}</translation>
    </message>
    <message>
        <source>Show rewrites: {count}</source>
        <translation>显示改写：{count}</translation>
    </message>
    <message>
        <source>Show spelling: {count}</source>
        <translation>显示拼写：{count}</translation>
    </message>
    <message>
        <source>Show style: {count}</source>
        <translation>显示风格：{count}</translation>
    </message>
    <message>
        <source>Show such suggestions too</source>
        <translation>也显示这类建议</translation>
    </message>
    <message>
        <source>Show suggestions: {count}</source>
        <translation>显示建议：{count}</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>Show version {number}: {words}  ({number})</source>
        <translation>显示版本 {number}：{words}  ({number})</translation>
    </message>
    <message>
        <source>Show what was sent to the model</source>
        <translation>显示发送给模型的内容</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>显示 {prompt}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shown as version 1, together with what was right in other answers.</source>
        <translation>作为版本 1 显示，并合并了其他回答中正确的部分。</translation>
    </message>
    <message>
        <source>Shown as version {number}.</source>
        <translation>作为版本 {number} 显示。</translation>
    </message>
    <message>
        <source>Shows a page about this program and this computer to copy.</source>
        <translation>显示关于此程序和这台电脑的信息页，可供复制。</translation>
    </message>
    <message>
        <source>Shows all models.</source>
        <translation>显示所有模型。</translation>
    </message>
    <message>
        <source>Shows all models: here, on offer, on their way.</source>
        <translation>显示所有模型：本机的、可下载的、下载中的。</translation>
    </message>
    <message>
        <source>Shows all models: on this computer, on offer, on their way.</source>
        <translation>显示所有模型：本机的、可下载的、下载中的。</translation>
    </message>
    <message>
        <source>Shows an alternative.</source>
        <translation>显示一个备选。</translation>
    </message>
    <message>
        <source>Shows another suggestion for the same place.</source>
        <translation>在同一位置显示另一条建议。</translation>
    </message>
    <message>
        <source>Shows every place before and after, to choose from.</source>
        <translation>逐处显示替换前后的内容，供选择。</translation>
    </message>
    <message>
        <source>Shows grey text at the caret.</source>
        <translation>在光标处显示灰色文字。</translation>
    </message>
    <message>
        <source>Shows how fast the model works.</source>
        <translation>显示模型的运行速度。</translation>
    </message>
    <message>
        <source>Shows how much of the text is written by hand.</source>
        <translation>显示有多少文字是手动输入的。</translation>
    </message>
    <message>
        <source>Shows how the file is stored, and changes it.</source>
        <translation>显示和更改文件的存储方式。</translation>
    </message>
    <message>
        <source>Shows nothing but the page.</source>
        <translation>只显示页面。</translation>
    </message>
    <message>
        <source>Shows the difference in a window (Enter).</source>
        <translation>在窗口中显示差异 (Enter)。</translation>
    </message>
    <message>
        <source>Shows the first steps again.</source>
        <translation>重新显示入门步骤。</translation>
    </message>
    <message>
        <source>Shows the folder with your prompt files.</source>
        <translation>显示存放提示词文件的文件夹。</translation>
    </message>
    <message>
        <source>Shows the next open document.</source>
        <translation>显示下一个打开的文档。</translation>
    </message>
    <message>
        <source>Shows the open document before.</source>
        <translation>显示上一个打开的文档。</translation>
    </message>
    <message>
        <source>Shows the pages as they would be printed.</source>
        <translation>按打印效果显示各页。</translation>
    </message>
    <message>
        <source>Shows the text on the page.</source>
        <translation>在页面上显示该文本。</translation>
    </message>
    <message>
        <source>Shows what became of the suggestions.</source>
        <translation>显示建议的结果。</translation>
    </message>
    <message>
        <source>Shows what would mend the place at the caret.</source>
        <translation>显示光标处的修正方案。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Side by side (B)</source>
        <translation>并排显示 (B)</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>更简单</translation>
    </message>
    <message>
        <source>Singular and plural do not fit together here.</source>
        <translation>这里的单复数不一致。</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>僧伽罗语</translation>
    </message>
    <message>
        <source>Sixteen bits a weight, as most models are published: largest, slowest, nothing lost. To make other files out of.</source>
        <translation>每个权重 16 位，大多数模型以此形式发布：最大、最慢、没有损失。用于生成其他文件。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Small halves the memory that a long context needs; a CPU reads more slowly with it.</source>
        <translation>“小”可将长上下文所需的内存减半；CPU 的读取会变慢。</translation>
    </message>
    <message>
        <source>Small, for many languages.</source>
        <translation>小型模型，支持多种语言。</translation>
    </message>
    <message>
        <source>So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files that only you may read.</source>
        <translation>为防止你输入的内容丢失，除你的文件外，Inkhorn 还会存储文本。这些文本只存于这台电脑上仅你可读取的文件中。</translation>
    </message>
    <message>
        <source>Something that was said is gone.</source>
        <translation>原有的内容不见了。</translation>
    </message>
    <message>
        <source>Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves</source>
        <translation>空格键勾选 · ↑↓ 显示位置 · Enter 替换 · Esc 退出</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Speed of each setup, Automatic is 1</source>
        <translation>各方案的速度，“自动”为 1</translation>
    </message>
    <message>
        <source>Speed of the model</source>
        <translation>模型速度</translation>
    </message>
    <message>
        <source>Speeds appear here as soon as the model has answered once.</source>
        <translation>模型回答一次之后，这里会显示速度。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Spelling in other languages is checked by the Hunspell dictionaries on this computer.</source>
        <translation>其他语言的拼写由这台电脑上的 Hunspell 词典检查。</translation>
    </message>
    <message>
        <source>Spelling {count}</source>
        <translation>拼写 {count}</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>开始写作</translation>
    </message>
    <message>
        <source>Starts an empty document.</source>
        <translation>新建空白文档。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {heading}. {sentence}</source>
        <translation>第 {number} 步，共 {count} 步：{heading}。{sentence}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Stop making the smaller model</source>
        <translation>停止生成更小的模型</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Stop the examples</source>
        <translation>停止运行示例</translation>
    </message>
    <message>
        <source>Stop word lists for {language}</source>
        <translation>停止获取{language}词表</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {n} paragraphs.</source>
        <translation>
            <numerusform>已停止，完成 {done} 段，共 {n} 段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, {amount}.</source>
        <translation>已停止，{amount}。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储格式</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain.</source>
        <translation>严格：只标出几乎确定的问题。</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.</source>
        <translation>严格：只标出几乎确定的问题。均衡：标出可能有误之处。细致：还标出值得一看之处。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Style Markdown</source>
        <translation>显示 Markdown 样式</translation>
    </message>
    <message>
        <source>Style {count}</source>
        <translation>风格 {count}</translation>
    </message>
    <message>
        <source>Styles from prompt files will be listed here.</source>
        <translation>提示词文件中的风格会列在这里。</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggest a Para&amp;graph</source>
        <translation>建议一个段落(&amp;G)</translation>
    </message>
    <message>
        <source>Suggest a paragraph</source>
        <translation>建议一个段落</translation>
    </message>
    <message>
        <source>Suggest now</source>
        <translation>立即建议</translation>
    </message>
    <message>
        <source>Suggest while I write</source>
        <translation>写作时建议</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggested by a model</source>
        <translation>由模型建议</translation>
    </message>
    <message>
        <source>Suggested by {model}</source>
        <translation>由 {model} 建议</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {text}</source>
        <translation>建议 {number}，共 {count} 条：{text}</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>建议：{text}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>建议已关闭。</translation>
    </message>
    <message>
        <source>Suggestions by day</source>
        <translation>每日建议</translation>
    </message>
    <message>
        <source>Suggestions by model</source>
        <translation>各模型的建议</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days</source>
        <translation>
            <numerusform>最近 {n} 天的建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days; at most {most} in a day</source>
        <translation>
            <numerusform>最近 {n} 天的建议；单日最多 {most} 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions that were shown.</source>
        <translation>已显示的建议。</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>打字机滚动(&amp;Y)</translation>
    </message>
    <message>
        <source>Ta&amp;b Before</source>
        <translation>上一个标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take all, leave all</source>
        <translation>全部接受，全部保留原样</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take the file from a folder</source>
        <translation>从文件夹读取文件</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>采用另一版本</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.</source>
        <translation>完整接受：{whole}；逐词接受：{by_word}；逐句接受：{by_sentence}。按 Esc 取消：{dismissed}。</translation>
    </message>
    <message>
        <source>Takes over the prompts of other programs.</source>
        <translation>导入其他程序的提示词。</translation>
    </message>
    <message>
        <source>Takes the file away; you can undo this.</source>
        <translation>移走该文件；可以撤销。</translation>
    </message>
    <message>
        <source>Takes the grey text away, or stops the model.</source>
        <translation>清除灰色文字，或停止模型。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>将键盘焦点移到窗口的下一个区域。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part before.</source>
        <translation>将键盘焦点移到上一个区域。</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>撤销上一次更改。</translation>
    </message>
    <message>
        <source>Takes the place of the built-in prompt “{prompt}”.</source>
        <translation>取代内置提示词“{prompt}”。</translation>
    </message>
    <message>
        <source>Takes the place of the prompt “{prompt}” of the pack “{pack}”.</source>
        <translation>取代提示词“{prompt}”（来自提示词包“{pack}”）。</translation>
    </message>
    <message>
        <source>Takes the same file from a folder or a stick.</source>
        <translation>从文件夹或 U 盘读取同样的文件。</translation>
    </message>
    <message>
        <source>Takes this edit back, in one undo step (Enter in the list).</source>
        <translation>撤回此修改，只占一个撤销步骤（在列表中按 Enter）。</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.</source>
        <translation>占用 {loaded} 内存，最多 {most}，上下文为 {given} 个 token，而非 {wanted} 个。</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}; {free} are free.</source>
        <translation>占用 {loaded} 内存，最多 {most}；可用 {free}。</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>文本和 Markdown (*.txt *.md *.markdown *.text);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Text of the prompt file</source>
        <translation>提示词文件的文本</translation>
    </message>
    <message>
        <source>That did not work. Try again, or start Inkhorn again.</source>
        <translation>操作未成功。请重试，或重新启动 Inkhorn。</translation>
    </message>
    <message>
        <source>The KV cache of this model cannot be made smaller, so it is kept in f16.</source>
        <translation>此模型的 KV 缓存无法缩小，因此保持为 f16。</translation>
    </message>
    <message>
        <source>The access token has characters that no token has. Set it again.</source>
        <translation>访问令牌含有令牌中不会出现的字符。请重新设置。</translation>
    </message>
    <message>
        <source>The access token is not sent to {host}, because its address does not begin with https://.</source>
        <translation>访问令牌不会发送到 {host}，因为其地址不是以 https:// 开头。</translation>
    </message>
    <message>
        <source>The adapter for rewriting is not used.</source>
        <translation>未使用改写适配器。</translation>
    </message>
    <message>
        <source>The adapter for suggestions is not used.</source>
        <translation>未使用建议适配器。</translation>
    </message>
    <message>
        <source>The adapter for the grammar check is not used.</source>
        <translation>未使用语法检查适配器。</translation>
    </message>
    <message>
        <source>The adapter {file} was made for another kind of model than {model}.</source>
        <translation>适配器 {file} 是为另一类模型制作的，不适用于 {model}。</translation>
    </message>
    <message>
        <source>The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.</source>
        <translation>模型库或其镜像的地址；留空则按 HF_ENDPOINT，否则使用模型目录的模型库。</translation>
    </message>
    <message>
        <source>The answer had little to do with your text.</source>
        <translation>回答与你的文字关系不大。</translation>
    </message>
    <message>
        <source>The answer has {characters} characters instead of at most {limit}.</source>
        <translation>回答有 {characters} 个字符，超过上限 {limit}。</translation>
    </message>
    <message>
        <source>The answer is a new document, not saved yet. “{document}” stays open beside it.</source>
        <translation>回答是一个新文档，尚未保存。“{document}”仍保持打开。</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>回答比预期的长。</translation>
    </message>
    <message>
        <source>The answer left out most of your text.</source>
        <translation>回答遗漏了你的大部分文字。</translation>
    </message>
    <message>
        <source>The answer of “{prompt}” is on the clipboard.</source>
        <translation>“{prompt}”的回答已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The answer was a list or a table instead of text like yours.</source>
        <translation>回答是列表或表格，而不是与原文同类的文字。</translation>
    </message>
    <message>
        <source>The answer was far longer than your text.</source>
        <translation>回答比你的文字长得多。</translation>
    </message>
    <message>
        <source>The answer was in another language.</source>
        <translation>回答是另一种语言。</translation>
    </message>
    <message>
        <source>The answer was in another script than your text.</source>
        <translation>回答所用的文字与你的文本不同。</translation>
    </message>
    <message>
        <source>The apostrophe is missing or misplaced.</source>
        <translation>撇号缺失或位置有误。</translation>
    </message>
    <message>
        <source>The archive with the word lists is damaged, so nothing was kept.</source>
        <translation>词表压缩包已损坏，因此未保留任何内容。</translation>
    </message>
    <message>
        <source>The best one here for grammar on computers with 8 GB of memory.</source>
        <translation>在 8 GB 内存的电脑上，这里最适合语法检查的模型。</translation>
    </message>
    <message>
        <source>The best one here for rewriting. Wants 8 GB of memory, better 16.</source>
        <translation>这里最适合改写的模型。需要 8 GB 内存，最好有 16 GB。</translation>
    </message>
    <message>
        <source>The best one here for suggestions while you write.</source>
        <translation>这里最适合在写作时提供建议的模型。</translation>
    </message>
    <message>
        <source>The caret is in a heading.</source>
        <translation>光标在标题中。</translation>
    </message>
    <message>
        <source>The caret is in a list marker; type a space and a few letters of the item.</source>
        <translation>光标在列表标记中；请输入空格和列表项的几个字。</translation>
    </message>
    <message>
        <source>The caret is in a table.</source>
        <translation>光标在表格中。</translation>
    </message>
    <message>
        <source>The caret is in a web or mail address.</source>
        <translation>光标在网址或邮件地址中。</translation>
    </message>
    <message>
        <source>The caret is in code or markup.</source>
        <translation>光标在代码或标记中。</translation>
    </message>
    <message>
        <source>The caret is in the block of settings at the top of the document.</source>
        <translation>光标在文档顶部的设置块中。</translation>
    </message>
    <message>
        <source>The caret is inside a word or directly before one.</source>
        <translation>光标在单词内或紧靠单词之前。</translation>
    </message>
    <message>
        <source>The caret was moved; suggestions come while you type.</source>
        <translation>光标被移动过；输入时才会出现建议。</translation>
    </message>
    <message>
        <source>The check was asked in a way the engine does not understand. Restart Inkhorn.</source>
        <translation>引擎无法理解检查请求。请重新启动 Inkhorn。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.</source>
        <translation>剪贴板中没有“{prompt}”需要的文字。请先复制一些文字，再重新选择。</translation>
    </message>
    <message>
        <source>The code {code} is new.</source>
        <translation>新增了代码 {code}。</translation>
    </message>
    <message>
        <source>The code {code} is no longer there.</source>
        <translation>代码 {code} 不见了。</translation>
    </message>
    <message>
        <source>The connection to {host} broke in the middle of the answer. Try again.</source>
        <translation>与 {host} 的连接在回答中途断开。请重试。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>The conversion ended before it was done. Try again; if it happens again, the file is too much for it.</source>
        <translation>转换中途停止。请重试；如果再次发生，说明此文件过于复杂。</translation>
    </message>
    <message>
        <source>The date word {word} is new.</source>
        <translation>新增了日期词 {word}。</translation>
    </message>
    <message>
        <source>The date word {word} is no longer there.</source>
        <translation>日期词 {word} 不见了。</translation>
    </message>
    <message>
        <source>The device was not used.</source>
        <translation>未使用该设备。</translation>
    </message>
    <message>
        <source>The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms (Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public License.</source>
        <translation>词典 (Italian Writing Aids) 采用 GNU General Public License 3 许可证，词形 (Morph-it) 采用 Creative Commons Attribution-ShareAlike 2.0 和 GNU Lesser General Public License 许可证。</translation>
    </message>
    <message>
        <source>The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.</source>
        <translation>词典和词形 (Dicollecte, Grammalecte) 采用 Mozilla Public License 2.0 许可证。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} cannot be read: {reason}</source>
        <translation>无法读取 {folder} 中的词典 {dictionary}：{reason}</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again.</source>
        <translation>{folder} 中的词典 {dictionary} 已损坏：它不认识自己的词。请重新安装。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number.</source>
        <translation>{folder} 中的词典 {dictionary} 已损坏：词表开头没有词数。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: there are no words in it.</source>
        <translation>{folder} 中的词典 {dictionary} 已损坏：其中没有词。</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is too large to be one.</source>
        <translation>{folder} 中的 {dictionary} 太大，不可能是词典。</translation>
    </message>
    <message>
        <source>The disk became full during the download. Free some space and try again.</source>
        <translation>下载时磁盘已满。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk became full. Free some space and try again.</source>
        <translation>磁盘已满。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.</source>
        <translation>磁盘可用空间为 {free} MB，但解压需要 {needed} MB。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed for the download. Free some space and try again.</source>
        <translation>磁盘可用空间为 {free} MB，但下载需要 {needed} MB。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.</source>
        <translation>磁盘可用空间为 {free} MB，但需要 {needed} MB。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The disk has {free} free, but up to {needed} are needed. Free some space and try again.</source>
        <translation>磁盘可用空间为 {free}，但最多需要 {needed}。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The document is read-only.</source>
        <translation>文档为只读。</translation>
    </message>
    <message>
        <source>The download failed; the log says why. Try again later. {advice}</source>
        <translation>下载失败；原因见日志。请稍后重试。{advice}</translation>
    </message>
    <message>
        <source>The download has to begin anew</source>
        <translation>下载需要从头开始</translation>
    </message>
    <message>
        <source>The earlier version is on the page.</source>
        <translation>较早的版本已恢复到页面上。</translation>
    </message>
    <message>
        <source>The engine could not be started. Close other programs and try again, or install Inkhorn again.</source>
        <translation>无法启动引擎。请关闭其他程序后重试，或重新安装 Inkhorn。</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Inkhorn again.</source>
        <translation>无法启动引擎。请重新安装 Inkhorn。</translation>
    </message>
    <message>
        <source>The engine could not be started. Reinstall Inkhorn.</source>
        <translation>无法启动引擎。请重新安装 Inkhorn。</translation>
    </message>
    <message>
        <source>The engine could not check this sentence. Try again.</source>
        <translation>引擎无法检查此句子。请重试。</translation>
    </message>
    <message>
        <source>The engine could not compute this text. Try again.</source>
        <translation>引擎无法处理此文本。请重试。</translation>
    </message>
    <message>
        <source>The engine could not do this. Try again.</source>
        <translation>引擎无法执行此操作。请重试。</translation>
    </message>
    <message>
        <source>The engine could not read this request. Try again with other words or settings.</source>
        <translation>引擎无法读取此请求。请换用其他措辞或设置重试。</translation>
    </message>
    <message>
        <source>The engine found no processor it can use. Reinstall Inkhorn.</source>
        <translation>引擎找不到可用的处理器。请重新安装 Inkhorn。</translation>
    </message>
    <message>
        <source>The engine gave an answer that cannot be read. Try again, or choose another model.</source>
        <translation>引擎返回的回答无法读取。请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>The engine is being started again. Try again in a moment.</source>
        <translation>引擎正在重新启动。请稍后重试。</translation>
    </message>
    <message>
        <source>The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, or start Inkhorn again.</source>
        <translation>引擎反复停止，已不再尝试。请在设置中选择更小的模型或 CPU，或重新启动 Inkhorn。</translation>
    </message>
    <message>
        <source>The engine stopped in the middle and is being started again. Try again in a moment.</source>
        <translation>引擎中途停止，正在重新启动。请稍后重试。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({how}). Try again.</source>
        <translation>引擎意外停止（{how}）。请重试。</translation>
    </message>
    <message>
        <source>The engine stopped while it used the graphics processor, so it now runs on the CPU.</source>
        <translation>引擎在使用 GPU 时停止，因此现在改用 CPU 运行。</translation>
    </message>
    <message>
        <source>The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.</source>
        <translation>引擎在工作时停止（{how}），因此未生成任何内容。文件可能已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>The engine stops before it has begun. Start Inkhorn again, or install it again.</source>
        <translation>引擎一启动就停止。请重新启动或重新安装 Inkhorn。</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now.</source>
        <translation>引擎加载它后目前占用 {size} 内存。</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now; {predicted} were predicted for the start.</source>
        <translation>引擎加载它后目前占用 {size} 内存；启动时的预测值为 {predicted}。</translation>
    </message>
    <message>
        <source>The engine was changed while it worked. Try again.</source>
        <translation>引擎在工作时被更改。请重试。</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Install Inkhorn again.</source>
        <translation>缺少引擎的库文件。请重新安装 Inkhorn。</translation>
    </message>
    <message>
        <source>The examples of the prompt, run as tests.</source>
        <translation>提示词的示例，作为测试运行。</translation>
    </message>
    <message>
        <source>The file at this address has another size than expected, so it was not downloaded.</source>
        <translation>此地址的文件大小与预期不同，因此未下载。</translation>
    </message>
    <message>
        <source>The file at this address is longer than expected, so it was not kept.</source>
        <translation>此地址的文件比预期的长，因此未保留。</translation>
    </message>
    <message>
        <source>The file cannot be changed; try again.</source>
        <translation>无法修改该文件，请重试。</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}: {reason}</source>
        <translation>无法读取文件第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>无法读取文件：{reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>The file holds no words. Choose a list with one word in each line.</source>
        <translation>文件中没有词。请选择每行一个词的列表。</translation>
    </message>
    <message>
        <source>The file is larger than {size} KB.</source>
        <translation>文件大于 {size} KB。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with one word in each line.</source>
        <translation>文件不是 UTF-8 文本。请保存为 UTF-8，每行一个词。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>文件不是 UTF-8 文本；请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is not a text file. Choose a list with one word in each line.</source>
        <translation>文件不是文本文件。请选择每行一个词的列表。</translation>
    </message>
    <message>
        <source>The file is not a zip file, or a damaged one.</source>
        <translation>文件不是 zip 文件，或已损坏。</translation>
    </message>
    <message>
        <source>The file is not at this address. Try again later, or set another address.</source>
        <translation>此地址没有该文件。请稍后重试，或设置其他地址。</translation>
    </message>
    <message>
        <source>The file is too large for a word list. Choose one of at most 4 MB.</source>
        <translation>文件太大，不能作为词表。请选择不超过 4 MB 的文件。</translation>
    </message>
    <message>
        <source>The file of the model is gone, so no adapter fits it. Load the model again.</source>
        <translation>模型文件已不存在，因此没有适配器能与之匹配。请重新加载模型。</translation>
    </message>
    <message>
        <source>The file of the model.</source>
        <translation>模型的文件。</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>文件保留在原处。</translation>
    </message>
    <message>
        <source>The file was changed since by another program.</source>
        <translation>该文件此后已被其他程序更改。</translation>
    </message>
    <message>
        <source>The file was replaced by another meanwhile</source>
        <translation>在此期间文件已被替换</translation>
    </message>
    <message>
        <source>The file&apos;s encoding ({encoding}) has no “{character}”, so nothing was saved. Save the file as UTF-8 instead, which has every character.</source>
        <translation>文件的编码（{encoding}）中没有“{character}”，因此未保存。请改为保存为 UTF-8，它包含所有字符。</translation>
    </message>
    <message>
        <source>The first letter should be written the other way, capital or small.</source>
        <translation>首字母的大小写有误。</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} parts of the text.</source>
        <translation>
            <numerusform>文本共 {n} 部分，这是第一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first suggestion after a long pause is quick; other programs get less.</source>
        <translation>长时间停顿后的第一条建议会很快，但其他程序可用的内存减少。</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>第一个合适的</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>无法读取文件夹：{reason}。</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} prompt files; the rest is left out.</source>
        <translation>文件夹中的提示词文件超过 {limit} 个；其余已略去。</translation>
    </message>
    <message>
        <source>The front matter cannot be read in line {line}: {reason}</source>
        <translation>无法读取前置元数据第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}</source>
        <translation>无法读取前置元数据：{reason}</translation>
    </message>
    <message>
        <source>The front matter must be a list of keys with values, such as “description: ...”.</source>
        <translation>前置元数据必须是键和值的列表，例如“description: ...”。</translation>
    </message>
    <message>
        <source>The front matter starts with --- but no second --- line ends it.</source>
        <translation>前置元数据以 --- 开头，但没有第二个 --- 行结束它。</translation>
    </message>
    <message>
        <source>The grammar allows only an empty answer. Give the rule &quot;root&quot; something to write.</source>
        <translation>语法规则只允许空回答。请让规则 &quot;root&quot; 有内容可写。</translation>
    </message>
    <message>
        <source>The grammar can be read in too many ways at once. Begin choices that start alike with one rule.</source>
        <translation>语法规则同时有太多种解读方式。请把开头相同的选项合并为一条规则。</translation>
    </message>
    <message>
        <source>The grammar has no rule named &quot;root&quot;, with which the answer begins. Add &quot;root ::= ...&quot;.</source>
        <translation>语法规则中没有名为 &quot;root&quot; 的规则，而回答必须以它开头。请添加 &quot;root ::= ...&quot;。</translation>
    </message>
    <message>
        <source>The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.</source>
        <translation>GPU 导致引擎停止（{how}）。请重试，届时将改用 CPU。</translation>
    </message>
    <message>
        <source>The headings of your document will be listed here. Begin a line with “# ” to make one.</source>
        <translation>文档的标题会列在这里。在行首输入“# ”即可创建标题。</translation>
    </message>
    <message>
        <source>The hub gives it only to accounts that have agreed to its terms there.</source>
        <translation>模型库只向已同意其条款的账户提供它。</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: {n} prompts taken away.</source>
        <translation>
            <numerusform>已撤销导入：移除了 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.</source>
        <translation>{host} 的密钥含有密钥中不会出现的空格或符号。请在“设置 &gt; 服务器”中重新输入。</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>密钥已删除。</translation>
    </message>
    <message>
        <source>The keyring did not take it: {reason}.</source>
        <translation>密钥环未能保存：{reason}。</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>密钥已存入密钥环。</translation>
    </message>
    <message>
        <source>The language package is not installed.</source>
        <translation>未安装语言包。</translation>
    </message>
    <message>
        <source>The last half minute.</source>
        <translation>最近半分钟。</translation>
    </message>
    <message>
        <source>The last hour.</source>
        <translation>最近一小时。</translation>
    </message>
    <message>
        <source>The last ten minutes.</source>
        <translation>最近十分钟。</translation>
    </message>
    <message>
        <source>The last two minutes.</source>
        <translation>最近两分钟。</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} days, {most} words at most.</source>
        <translation>
            <numerusform>最近 {n} 天，单日最多 {most} 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stays.</source>
        <translation>当前行位置保持不变。</translation>
    </message>
    <message>
        <source>The line you write in stays a little above the middle; a click moves nothing.</source>
        <translation>正在写的行保持在略高于中间的位置；点击不会移动页面。</translation>
    </message>
    <message>
        <source>The lines go from 1 to {count}.</source>
        <translation>行号范围是 1 到 {count}。</translation>
    </message>
    <message>
        <source>The link {link} is new.</source>
        <translation>新增了链接 {link}。</translation>
    </message>
    <message>
        <source>The link {link} is no longer there.</source>
        <translation>链接 {link} 不见了。</translation>
    </message>
    <message>
        <source>The list names no file for this kind of installation; the download page may have more.</source>
        <translation>列表中没有适用于此安装方式的文件；下载页面上可能有更多选择。</translation>
    </message>
    <message>
        <source>The list of connections cannot be read: {reason}.</source>
        <translation>无法读取连接列表：{reason}。</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so nothing was connected. Free some space and try again.</source>
        <translation>无法写入连接列表，因此未建立任何连接。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The list of models cannot be read: {reason}.</source>
        <translation>无法读取模型列表：{reason}。</translation>
    </message>
    <message>
        <source>The list of models has faults: {faults}.</source>
        <translation>模型列表有错误：{faults}。</translation>
    </message>
    <message>
        <source>The list of releases is made for later versions of Inkhorn, so there is one. Get it from where you got this one.</source>
        <translation>版本列表是为更高版本的 Inkhorn 制作的，说明已有新版本。请到获取当前版本的地方下载。</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the makers of this program, so nothing in it is believed. Get new versions only from where you got this one.</source>
        <translation>版本列表没有此程序作者的签名，因此其内容不予采信。请只从获取当前版本的地方获取新版本。</translation>
    </message>
    <message>
        <source>The list of releases is of {date}, older than one that was here before, so it is not believed. Try again later, or from another network.</source>
        <translation>版本列表的日期是 {date}，比之前收到的更旧，因此不予采信。请稍后重试，或换一个网络。</translation>
    </message>
    <message>
        <source>The list of releases was valid until {date}, so there may be a newer one that did not reach you. Check this computer&apos;s clock, then look where you got Inkhorn.</source>
        <translation>版本列表的有效期至 {date}，因此可能有更新的列表未能送达。请检查这台电脑的时钟，然后到获取 Inkhorn 的地方查看。</translation>
    </message>
    <message>
        <source>The main points in one or two sentences, shown beside the text.</source>
        <translation>用一两句话概括主要内容，显示在文本旁。</translation>
    </message>
    <message>
        <source>The mark at the end of the sentence is missing or does not fit.</source>
        <translation>句末标点缺失或不合适。</translation>
    </message>
    <message>
        <source>The model above</source>
        <translation>上方的模型</translation>
    </message>
    <message>
        <source>The model answers…</source>
        <translation>模型正在回答…</translation>
    </message>
    <message>
        <source>The model before LFM2.5 350M, which its publisher recommends instead.</source>
        <translation>LFM2.5 350M 的前代模型；发布者推荐改用 LFM2.5 350M。</translation>
    </message>
    <message>
        <source>The model could not answer.</source>
        <translation>模型无法回答。</translation>
    </message>
    <message>
        <source>The model could not be fetched; the log says why. Try again.</source>
        <translation>无法获取模型；原因见日志。请重试。</translation>
    </message>
    <message>
        <source>The model could not be had</source>
        <translation>未能获取模型</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>无法启动模型。</translation>
    </message>
    <message>
        <source>The model did what a sentence in your text tells it to.</source>
        <translation>模型把你文中的一句话当成了指令。</translation>
    </message>
    <message>
        <source>The model file {file} does not exist. Choose another one in the settings.</source>
        <translation>模型文件 {file} 不存在。请在设置中另选一个。</translation>
    </message>
    <message>
        <source>The model for rewriting is not used.</source>
        <translation>未使用改写模型。</translation>
    </message>
    <message>
        <source>The model for suggestions is not used.</source>
        <translation>未使用建议模型。</translation>
    </message>
    <message>
        <source>The model for the grammar check is not used.</source>
        <translation>未使用语法检查模型。</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>模型没有给出回答。</translation>
    </message>
    <message>
        <source>The model has nothing to add here.</source>
        <translation>模型在此没有可补充的内容。</translation>
    </message>
    <message>
        <source>The model has stopped.</source>
        <translation>模型已停止。</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>模型仍在加载。</translation>
    </message>
    <message>
        <source>The model is still loading. Suggestions come when it is there.</source>
        <translation>模型仍在加载。就绪后会出现建议。</translation>
    </message>
    <message>
        <source>The model is still loading. Try again in a moment.</source>
        <translation>模型仍在加载。请稍后重试。</translation>
    </message>
    <message>
        <source>The model is used again in this document.</source>
        <translation>此文档已重新使用模型。</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>模型拒绝了请求。</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>模型自我重复。</translation>
    </message>
    <message>
        <source>The model repeated the instruction instead of following it.</source>
        <translation>模型复述了指令，而没有执行。</translation>
    </message>
    <message>
        <source>The model suggested only white space.</source>
        <translation>模型只建议了空白。</translation>
    </message>
    <message>
        <source>The model talked about the text instead of rewriting it.</source>
        <translation>模型在谈论这段文字，而没有改写。</translation>
    </message>
    <message>
        <source>The model was not shown the document around this text: there is no room for it in its context.</source>
        <translation>未向模型提供这段文字前后的内容：上下文中没有空间了。</translation>
    </message>
    <message>
        <source>The model was not sure enough; move “Fewer or more” to the right to see such suggestions.</source>
        <translation>模型不够确定；将“更少或更多”向右移可看到这类建议。</translation>
    </message>
    <message>
        <source>The model was not sure of its own words.</source>
        <translation>模型对自己的措辞没有把握。</translation>
    </message>
    <message numerus="yes">
        <source>The model was shown only the first {n} words of the document.</source>
        <translation>
            <numerusform>只向模型提供了文档的前 {n} 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model would put this differently.</source>
        <translation>模型会用另一种说法。</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained control characters or template tokens.</source>
        <translation>模型的回答含有控制字符或模板 token。</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained template tokens.</source>
        <translation>模型的回答含有模板 token。</translation>
    </message>
    <message>
        <source>The models on this computer could not be listed; the log says why.</source>
        <translation>无法列出这台电脑上的模型；原因见日志。</translation>
    </message>
    <message>
        <source>The model’s own chat marks go around each of these texts; nothing else is added.</source>
        <translation>这些文本前后会加上模型自身的对话标记；此外不添加任何内容。</translation>
    </message>
    <message>
        <source>The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.</source>
        <translation>提示词包的名称由小写字母、数字和连字符组成，最多 48 个字符，例如 my-letters。</translation>
    </message>
    <message>
        <source>The name {name} is new.</source>
        <translation>新增了名称 {name}。</translation>
    </message>
    <message>
        <source>The name {name} is no longer there.</source>
        <translation>名称 {name} 不见了。</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.</source>
        <translation>Inkhorn 的网络访问已关闭。请在“设置 &gt; 隐私”中允许后重试。</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn; Settings, Privacy allows it.</source>
        <translation>Inkhorn 的网络访问已关闭；可在“设置 &gt; 隐私”中允许。</translation>
    </message>
    <message>
        <source>The network was switched off, so the transfer was stopped.</source>
        <translation>网络访问已关闭，因此传输已停止。</translation>
    </message>
    <message>
        <source>The new words are in another language.</source>
        <translation>新的文字是另一种语言。</translation>
    </message>
    <message>
        <source>The next start goes on where you left off; closing keeps unsaved changes without asking.</source>
        <translation>下次启动时从上次的位置继续；关闭时保留未保存的更改，不再询问。</translation>
    </message>
    <message>
        <source>The number {number} is new.</source>
        <translation>新增了数字 {number}。</translation>
    </message>
    <message>
        <source>The number {number} is no longer there.</source>
        <translation>数字 {number} 不见了。</translation>
    </message>
    <message>
        <source>The original: {words}</source>
        <translation>原文：{words}</translation>
    </message>
    <message>
        <source>The pack cannot be read.</source>
        <translation>无法读取提示词包。</translation>
    </message>
    <message>
        <source>The pack cannot be removed: {reason}.</source>
        <translation>无法移除提示词包：{reason}。</translation>
    </message>
    <message>
        <source>The pack cannot be written to {folder}: {reason}.</source>
        <translation>无法将提示词包写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The pack has no {file}, which gives its name, version and licence.</source>
        <translation>提示词包中没有 {file}，它用于说明名称、版本和许可证。</translation>
    </message>
    <message>
        <source>The pack holds more than {limit} files.</source>
        <translation>提示词包含有的文件超过 {limit} 个。</translation>
    </message>
    <message>
        <source>The pack holds no prompt.</source>
        <translation>提示词包中没有提示词。</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB when it is unpacked.</source>
        <translation>提示词包解压后大于 {size} MB。</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB.</source>
        <translation>提示词包大于 {size} MB。</translation>
    </message>
    <message>
        <source>The pack was not brought back.</source>
        <translation>未能恢复提示词包。</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>未安装提示词包。</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>未创建提示词包。</translation>
    </message>
    <message>
        <source>The pack was not made: {reason}.</source>
        <translation>未创建提示词包：{reason}。</translation>
    </message>
    <message>
        <source>The pack was saved as {file}.</source>
        <translation>提示词包已保存为 {file}。</translation>
    </message>
    <message>
        <source>The pack “{pack}” cannot be read: {reason}.</source>
        <translation>无法读取提示词包“{pack}”：{reason}。</translation>
    </message>
    <message>
        <source>The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.</source>
        <translation>提示词包“{pack}”中有一个与 {file} 同名的提示词，使用的是后者。</translation>
    </message>
    <message>
        <source>The pack “{pack}” is installed already. Remove it first, or ask to replace it.</source>
        <translation>已安装提示词包“{pack}”。请先移除，或选择替换。</translation>
    </message>
    <message>
        <source>The pack “{pack}” was removed.</source>
        <translation>已移除提示词包“{pack}”。</translation>
    </message>
    <message>
        <source>The package index configured here does not have the starter model. {advice}</source>
        <translation>此处配置的软件包索引中没有入门模型。{advice}</translation>
    </message>
    <message>
        <source>The package index of this computer could not be reached or does not have the word lists. Go online and try again, or set another address.</source>
        <translation>无法连接这台电脑的软件包索引，或其中没有词表。请联网后重试，或设置其他地址。</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionaries, and no other.</source>
        <translation>该软件包为其各词典注明了相同的许可证，没有其他许可证。</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionary, and no other.</source>
        <translation>该软件包为其词典注明了相同的许可证，没有其他许可证。</translation>
    </message>
    <message>
        <source>The page does not have the keyboard.</source>
        <translation>键盘焦点不在页面上。</translation>
    </message>
    <message>
        <source>The page has this text.</source>
        <translation>页面上就是此文本。</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}. Choose another folder.</source>
        <translation>无法将图像保存到 {path}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The points that matter, as a short list beside the text.</source>
        <translation>将要点列成简短的列表，显示在文本旁。</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but on this system nothing keeps it from it: there is no way to give up that right without an administrator.</source>
        <translation>{process}进程不会连接网络，但此系统没有机制阻止它：只有管理员才能取消这项权限。</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but this system did not let it give up the right to; the log says why.</source>
        <translation>{process}进程不会连接网络，但此系统不允许它放弃这项权限；原因见日志。</translation>
    </message>
    <message>
        <source>The process of the {process} has given up the right to open connections; the system refuses every one.</source>
        <translation>{process}进程已放弃打开连接的权限；系统会拒绝它的一切连接。</translation>
    </message>
    <message>
        <source>The processor counts its energy, but only the system&apos;s administrator may read it.</source>
        <translation>处理器会统计能耗，但只有系统管理员可以读取。</translation>
    </message>
    <message>
        <source>The prompt became too long for any model; select less text.</source>
        <translation>提示词太长，任何模型都无法处理；请少选一些文字。</translation>
    </message>
    <message>
        <source>The prompt repeats itself too often; give its {{#each}} shorter lists.</source>
        <translation>提示词重复次数过多；请为其中的 {{#each}} 提供更短的列表。</translation>
    </message>
    <message>
        <source>The prompt text after the front matter is empty.</source>
        <translation>前置元数据之后的提示词文本是空的。</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” has the name of one that Inkhorn brings along.</source>
        <translation>提示词“{prompt}”与 Inkhorn 自带的提示词同名。</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” is there already, in the pack “{pack}”.</source>
        <translation>提示词“{prompt}”已存在于提示词包“{pack}”中。</translation>
    </message>
    <message>
        <source>The prompts could not be imported.</source>
        <translation>无法导入提示词。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>代理不允许连接到 {host}。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password, which Inkhorn does not have.</source>
        <translation>此网络的代理要求用户名和密码，而 Inkhorn 没有。</translation>
    </message>
    <message>
        <source>The quickest one that corrects.</source>
        <translation>能更正的模型中最快的一个。</translation>
    </message>
    <message>
        <source>The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later.</source>
        <translation>规则来自 LanguageTool，采用 GNU Lesser General Public License 2.1 或更高版本，可自由使用。</translation>
    </message>
    <message>
        <source>The rules for {language} are being loaded.</source>
        <translation>正在加载{language}的规则。</translation>
    </message>
    <message>
        <source>The rules of this language could not be loaded.</source>
        <translation>无法加载此语言的规则。</translation>
    </message>
    <message>
        <source>The rules of this language stopped unexpectedly.</source>
        <translation>此语言的规则意外停止。</translation>
    </message>
    <message>
        <source>The search for patterns did not answer. Try again, or search without patterns.</source>
        <translation>模式搜索没有响应。请重试，或不使用模式搜索。</translation>
    </message>
    <message>
        <source>The sentence is built differently: {new} for {old}.</source>
        <translation>句子结构改变：{old} 改为 {new}。</translation>
    </message>
    <message>
        <source>The sentence that asks for {word} was left out; it means nothing to Inkhorn.</source>
        <translation>要求 {word} 的句子已略去；它对 Inkhorn 没有意义。</translation>
    </message>
    <message>
        <source>The server could not go on with the download. Try again.</source>
        <translation>服务器无法继续下载。请重试。</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, so it was not downloaded.</source>
        <translation>服务器未说明文件大小，因此未下载。</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>服务器自身出现故障</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>服务器收到的请求过多</translation>
    </message>
    <message>
        <source>The server is not connected yet. Try again in a moment.</source>
        <translation>服务器尚未连接。请稍后重试。</translation>
    </message>
    <message>
        <source>The server sends from a secure address to one that is not.</source>
        <translation>服务器从安全地址转向了不安全的地址。</translation>
    </message>
    <message>
        <source>The server sends from one address to the next without end.</source>
        <translation>服务器不断从一个地址转向另一个地址。</translation>
    </message>
    <message>
        <source>The server sends to an address that cannot be used.</source>
        <translation>服务器转向了无法使用的地址。</translation>
    </message>
    <message>
        <source>The server went on at another place than asked for. Try again.</source>
        <translation>服务器续传的位置与请求的不同。请重试。</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.</source>
        <translation>无法将设置保存到 {path}：{reason}。设置在 Inkhorn 关闭前有效。</translation>
    </message>
    <message>
        <source>The signs are others.</source>
        <translation>标点符号有变。</translation>
    </message>
    <message>
        <source>The smaller model could not be made; the log says why.</source>
        <translation>无法生成更小的模型；原因见日志。</translation>
    </message>
    <message>
        <source>The smaller model could not be written. Free some space on the disk and try again.</source>
        <translation>无法写入更小的模型。请释放一些磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The smallest one that follows instructions. For computers with little memory.</source>
        <translation>能遵循指令的模型中最小的一个。适合内存较小的电脑。</translation>
    </message>
    <message>
        <source>The spaces around this mark are not right.</source>
        <translation>此标点前后的空格有误。</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>The starter model cannot be stored in {folder}: {reason}. {advice}</source>
        <translation>无法将入门模型存储到 {folder}：{reason}。{advice}</translation>
    </message>
    <message>
        <source>The starter model completes and checks well; any other GGUF file works too.</source>
        <translation>入门模型擅长补全和检查；其他 GGUF 文件也可以使用。</translation>
    </message>
    <message>
        <source>The starter: small enough for any computer.</source>
        <translation>入门模型：足够小，任何电脑都能使用。</translation>
    </message>
    <message>
        <source>The statistics are cleared.</source>
        <translation>统计数据已清除。</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard.</source>
        <translation>统计数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be a number, normally from 0 to 1.</source>
        <translation>适配器的强度必须是数字，通常在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The style guide cannot be made: {reason}.</source>
        <translation>无法创建风格指南：{reason}。</translation>
    </message>
    <message>
        <source>The suggestion did not lead to what stands after the caret.</source>
        <translation>建议与光标之后的内容衔接不上。</translation>
    </message>
    <message>
        <source>The suggestion did not make a word with the letters before the caret.</source>
        <translation>建议与光标之前的字母不能组成单词。</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands after the caret.</source>
        <translation>建议重复了光标之后的内容。</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands before the caret.</source>
        <translation>建议重复了光标之前的内容。</translation>
    </message>
    <message>
        <source>The suggestion was in another language than the paragraph.</source>
        <translation>建议与段落的语言不同。</translation>
    </message>
    <message>
        <source>The suggestion was in another script than your text.</source>
        <translation>建议所用的文字与你的文本不同。</translation>
    </message>
    <message>
        <source>The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to the disk. Close other programs, or raise the limit for locked memory (ulimit -l).</source>
        <translation>系统不允许将整个模型保留在内存中；超出限制的部分可能会被移到磁盘。请关闭其他程序，或提高锁定内存的限制 (ulimit -l)。</translation>
    </message>
    <message>
        <source>The tense changes: {new} for {old}.</source>
        <translation>时态改变：{old} 改为 {new}。</translation>
    </message>
    <message>
        <source>The text before the caret is one very long word.</source>
        <translation>光标之前的文本是一个非常长的单词。</translation>
    </message>
    <message>
        <source>The text is too long for the context. Raise Context in Settings, Model.</source>
        <translation>文本太长，超出上下文。请在“设置 &gt; 模型”中调大“上下文”。</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long for the model&apos;s context. Select at most about {n} words.</source>
        <translation>
            <numerusform>文本太长，超出模型的上下文。请最多选择约 {n} 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays on the page.</source>
        <translation>文本保留在页面上。</translation>
    </message>
    <message>
        <source>The text this was made for is gone, so nothing was applied. The rewrite can still be copied.</source>
        <translation>改写所针对的文字已不存在，因此未应用任何更改。仍可复制改写结果。</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is.</source>
        <translation>在此期间文字有更改，因此未应用任何更改。可针对现在的文字重新改写。</translation>
    </message>
    <message>
        <source>The upper part is by machine.</source>
        <translation>上部为机器生成。</translation>
    </message>
    <message>
        <source>The verb does not agree with its subject.</source>
        <translation>动词与主语不一致。</translation>
    </message>
    <message>
        <source>The verb is not in the right form here.</source>
        <translation>这里的动词形式不对。</translation>
    </message>
    <message>
        <source>The verb seems to need another tense or another small verb with it.</source>
        <translation>该动词似乎需要另一种时态或另一个助动词。</translation>
    </message>
    <message>
        <source>The verb seems to need another tense.</source>
        <translation>该动词似乎需要另一种时态。</translation>
    </message>
    <message>
        <source>The version of a pack is a number such as 1.0.</source>
        <translation>提示词包的版本是 1.0 这样的数字。</translation>
    </message>
    <message>
        <source>The word before the caret is marked as misspelt; correct it or add it to your dictionary first.</source>
        <translation>光标之前的单词被标记为拼写错误；请先更正，或将其添加到词典。</translation>
    </message>
    <message>
        <source>The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>词表（igerman98 及 frami 增补）采用 GNU General Public License 2 或 3 许可证，词形（Morphy、korrekturen.de）采用 Creative Commons Attribution-ShareAlike 4.0 许可证。</translation>
    </message>
    <message>
        <source>The word lists cannot be stored in {folder}: {reason}.</source>
        <translation>无法将词表存储到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The word lists for {language} could not be fetched.</source>
        <translation>无法获取{language}词表。</translation>
    </message>
    <message>
        <source>The word lists in {folder} cannot be used: {reason}</source>
        <translation>无法使用 {folder} 中的词表：{reason}</translation>
    </message>
    <message>
        <source>The wording of a quotation is different.</source>
        <translation>引文的措辞有变。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>主题：{theme}</translation>
    </message>
    <message>
        <source>There are changes that are not in the file.</source>
        <translation>有尚未写入文件的更改。</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>没有版本。</translation>
    </message>
    <message>
        <source>There is a web page instead of the file, perhaps one that asks to sign in to this network.</source>
        <translation>得到的是网页而不是文件，可能是要求登录此网络的页面。</translation>
    </message>
    <message>
        <source>There is a {file} already. Remove it first to make it again.</source>
        <translation>已有 {file}。如需重新生成，请先将其移除。</translation>
    </message>
    <message>
        <source>There is another file named {file} by now.</source>
        <translation>现在已有另一个名为 {file} 的文件。</translation>
    </message>
    <message>
        <source>There is another file named {file} in {folder}. Move it or remove it, then try again.</source>
        <translation>{folder} 中已有另一个名为 {file} 的文件。请将其移动或移除后重试。</translation>
    </message>
    <message>
        <source>There is another {file} by now, so the deleted one was not brought back.</source>
        <translation>现在已有另一个 {file}，因此未恢复已删除的那个。</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>There is no connection to the package index. Go online and try again. {advice}</source>
        <translation>无法连接软件包索引。请联网后重试。{advice}</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Go online, or check the address, and try again.</source>
        <translation>无法连接到 {host}。请联网或检查地址后重试。</translation>
    </message>
    <message>
        <source>There is no file {file} in that folder.</source>
        <translation>该文件夹中没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no file “{file}” where the link says.</source>
        <translation>链接所指的位置没有文件“{file}”。</translation>
    </message>
    <message>
        <source>There is no model to measure yet. Choose one in Settings, Model.</source>
        <translation>还没有可测量的模型。请在“设置 &gt; 模型”中选择一个。</translation>
    </message>
    <message>
        <source>There is no model yet. Choose one in Settings, Model.</source>
        <translation>还没有模型。请在“设置 &gt; 模型”中选择一个。</translation>
    </message>
    <message>
        <source>There is no model yet; suggestions need one.</source>
        <translation>还没有模型；建议需要模型。</translation>
    </message>
    <message>
        <source>There is no newer version. The latest, {version}, is of {day}.</source>
        <translation>没有更新的版本。最新版本 {version} 发布于 {day}。</translation>
    </message>
    <message>
        <source>There is no running text here: {things} are never rewritten. Select a paragraph.</source>
        <translation>这里没有正文：{things}不会被改写。请选择一个段落。</translation>
    </message>
    <message>
        <source>There is no running text here: {thing} is never rewritten. Select a paragraph.</source>
        <translation>这里没有正文：{thing}不会被改写。请选择一个段落。</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>没有名为 {key} 的设置。</translation>
    </message>
    <message>
        <source>There is no text to try this on. Select some in the document, or put the caret into a paragraph.</source>
        <translation>没有可供试用的文本。请在文档中选择一些文字，或将光标放入段落中。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有文字。</translation>
    </message>
    <message>
        <source>There is not enough memory for this context. Choose a smaller context or model in Settings.</source>
        <translation>内存不足，无法使用此上下文。请在设置中选择更小的上下文或模型。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to rewrite here. Select some text, or put the caret into a paragraph.</source>
        <translation>这里没有可改写的内容。请选择一些文字，或将光标放入段落中。</translation>
    </message>
    <message>
        <source>There is nothing to score.</source>
        <translation>没有可评分的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is too little text to go on from; a few words are enough.</source>
        <translation>文字太少，无法续写；写几个词就够了。</translation>
    </message>
    <message>
        <source>These are more than {limit} prompts. Import a part of them.</source>
        <translation>提示词超过 {limit} 个。请分批导入。</translation>
    </message>
    <message>
        <source>These keys were left out: {keys}.</source>
        <translation>已略去这些键：{keys}。</translation>
    </message>
    <message>
        <source>These options were left out: {options}.</source>
        <translation>已略去这些选项：{options}。</translation>
    </message>
    <message>
        <source>These should be separate words.</source>
        <translation>这些词应当分开写。</translation>
    </message>
    <message>
        <source>These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not decide now is here again at the next start.</source>
        <translation>Inkhorn 退出时这些文本尚未保存。在你保留或丢弃之前，它们都是安全的；现在不作决定的，下次启动时仍会出现。</translation>
    </message>
    <message>
        <source>These words are joined by a hyphen.</source>
        <translation>这些词之间要用连字符。</translation>
    </message>
    <message>
        <source>These words are usually written in the other order.</source>
        <translation>这些词的顺序通常相反。</translation>
    </message>
    <message>
        <source>This address asks for a permission that Inkhorn does not have.</source>
        <translation>此地址要求 Inkhorn 没有的权限。</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>无法使用此地址。</translation>
    </message>
    <message>
        <source>This address cannot be used: it does not begin with https://.</source>
        <translation>无法使用此地址：它不是以 https:// 开头。</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address cannot be read.</source>
        <translation>此构建版本无法检查更新：无法读取其更新地址。</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address does not begin with https.</source>
        <translation>此构建版本无法检查更新：其更新地址不是以 https 开头。</translation>
    </message>
    <message>
        <source>This build carries no key to check updates with, so it does not look for them.</source>
        <translation>此构建版本没有用于验证更新的密钥，因此不检查更新。</translation>
    </message>
    <message>
        <source>This build of Inkhorn has no update address, so it cannot look for newer versions. Look where you got it.</source>
        <translation>此 Inkhorn 构建版本没有更新地址，因此无法查找新版本。请到获取它的地方查看。</translation>
    </message>
    <message>
        <source>This cannot be used yet; see the problems below.</source>
        <translation>还不能使用；请查看下方的问题。</translation>
    </message>
    <message>
        <source>This computer does not tell programs how much energy it uses.</source>
        <translation>这台电脑不向程序提供能耗信息。</translation>
    </message>
    <message>
        <source>This computer has no keyring (Secret Service) that could keep it.</source>
        <translation>这台电脑没有可用于保存它的密钥环 (Secret Service)。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>此版本的引擎不含 CUDA。请安装包含它的版本；方法见 README 的“Graphics processors”一节。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources.</source>
        <translation>此版本的引擎不含 CUDA。请在源代码文件夹中运行 `make backends`。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>此版本的引擎不含 Metal。请安装包含它的版本；方法见 README 的“Graphics processors”一节。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Run `make backends` in the folder of the sources.</source>
        <translation>此版本的引擎不含 Metal。请在源代码文件夹中运行 `make backends`。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>此版本的引擎不含 Vulkan。请安装包含它的版本；方法见 README 的“Graphics processors”一节。</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources.</source>
        <translation>此版本的引擎不含 Vulkan。请在源代码文件夹中运行 `make backends`。</translation>
    </message>
    <message>
        <source>This document is written without a model.</source>
        <translation>此文档不使用模型。</translation>
    </message>
    <message>
        <source>This document is written without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>此文档不使用模型；规则检查照常进行。可通过“写作 &gt; 不使用模型”恢复。</translation>
    </message>
    <message>
        <source>This does not look right here.</source>
        <translation>这里看起来不对。</translation>
    </message>
    <message>
        <source>This file cannot be fetched here. Take it from a folder or a stick that has it.</source>
        <translation>无法在这里获取此文件。请从存有它的文件夹或 U 盘中读取。</translation>
    </message>
    <message>
        <source>This file has a very long line. It is shown in pieces so that typing stays fast; saving joins them again.</source>
        <translation>此文件有一行非常长。为保持输入流畅，该行分段显示；保存时会重新合并。</translation>
    </message>
    <message>
        <source>This file has control characters, such as page breaks, that the page cannot hold. Saving turns them into line ends or leaves them out.</source>
        <translation>此文件含有页面无法容纳的控制字符，例如分页符。保存时会将它们转换为换行符或删除。</translation>
    </message>
    <message>
        <source>This file mixes several kinds of line ends; saving makes them alike.</source>
        <translation>此文件混用了多种换行符；保存时会统一。</translation>
    </message>
    <message>
        <source>This file says at its end who wrote what, but its text was changed since, so that may be wrong. View, Show Machine Text lets you see. Keep it?</source>
        <translation>此文件末尾注明了各部分由谁所写，但文本此后有更改，因此标注可能有误。可通过“视图 &gt; 显示机器文字”查看。是否保留？</translation>
    </message>
    <message>
        <source>This file stays as it is; the new one goes into Inkhorn&apos;s folder, where {free} are free.</source>
        <translation>此文件保持原样；新文件存入 Inkhorn 的文件夹，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found again and count as of unknown origin.</source>
        <translation>此文件曾在其他程序中更改。机器所写的 1 段文字中，有 1 段未能找回，按来源不明计算。</translation>
    </message>
    <message numerus="yes">
        <source>This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not found again and count as of unknown origin.</source>
        <translation>
            <numerusform>此文件曾在其他程序中更改。机器所写的 {passages} 段文字中，有 {n} 段未能找回，按来源不明计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be looked into.</source>
        <translation>没有查看此文件夹的权限。</translation>
    </message>
    <message>
        <source>This installation cannot download models because it has no pip. {advice}</source>
        <translation>当前安装中没有 pip，因此无法下载模型。{advice}</translation>
    </message>
    <message>
        <source>This installation cannot read dictionaries: there is no Hunspell library for this system.</source>
        <translation>当前安装无法读取词典：没有适用于此系统的 Hunspell 库。</translation>
    </message>
    <message>
        <source>This installation has no pip. Set an address for word lists, or a folder with the file.</source>
        <translation>当前安装中没有 pip。请设置词表地址，或存有该文件的文件夹。</translation>
    </message>
    <message>
        <source>This is Inkhorn {version}</source>
        <translation>这是 Inkhorn {version}</translation>
    </message>
    <message>
        <source>This is a question now.</source>
        <translation>现在变成了问句。</translation>
    </message>
    <message>
        <source>This is a source checkout. In its folder run:
git pull &amp;&amp; make run</source>
        <translation>这是源代码版本。请在其文件夹中运行：
git pull &amp;&amp; make run</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>This is not an address. One looks like http://localhost:8080.</source>
        <translation>这不是地址。地址的形式如 http://localhost:8080。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>目前无法执行此操作。</translation>
    </message>
    <message>
        <source>This is nothing that Inkhorn can import. It reads WritingTools&apos; options.json, llm&apos;s YAML templates, Fabric&apos;s patterns (folders with system.md) and Obsidian Local GPT&apos;s data.json.</source>
        <translation>Inkhorn 无法导入这些内容。可导入 WritingTools 的 options.json、llm 的 YAML 模板、Fabric 的模式（含 system.md 的文件夹）和 Obsidian Local GPT 的 data.json。</translation>
    </message>
    <message>
        <source>This is too long to be copied as HTML. Export the document as a web page instead.</source>
        <translation>内容太长，无法复制为 HTML。请改为将文档导出为网页。</translation>
    </message>
    <message>
        <source>This is written as one word.</source>
        <translation>这应写成一个词。</translation>
    </message>
    <message>
        <source>This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write &quot;email&quot;, not &quot;e-mail&quot;.
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks.</source>
        <translation>这是你的风格指南。用 {{style_guide}} 引用它的提示词会将其一并发送；其他提示词不会。
每项偏好写一行即可。这两个标记之间的行是给自己看的备注，不会发送。

- 写“电子邮件”，不写“e-mail”。
- 日期写作“2027年3月5日”。
- 句子要短；不用感叹号。</translation>
    </message>
    <message>
        <source>This key cannot be used; press another one.</source>
        <translation>此按键不可用；请按其他键。</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>This model cannot write text. Choose another in Settings, Model.</source>
        <translation>此模型不能生成文本。请在“设置 &gt; 模型”中另选一个。</translation>
    </message>
    <message>
        <source>This model does not continue text. Choose another in Settings, Model.</source>
        <translation>此模型不能续写文本。请在“设置 &gt; 模型”中另选一个。</translation>
    </message>
    <message>
        <source>This model has no token for what the grammar asks next. Change the grammar.</source>
        <translation>此模型没有语法规则下一步所要求的 token。请更改语法规则。</translation>
    </message>
    <message>
        <source>This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again.</source>
        <translation>加载此模型时引擎会崩溃。请在“设置 &gt; 模型”中选择其他模型，或重新下载。</translation>
    </message>
    <message>
        <source>This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it again.</source>
        <translation>每次使用此模型，引擎都会停止。请在“设置 &gt; 模型”中选择其他模型，或重新下载。</translation>
    </message>
    <message>
        <source>This pack cannot be installed.</source>
        <translation>无法安装此提示词包。</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text. Make it more exact, or search in a selection.</source>
        <translation>此模式在这篇文本中耗时过长。请写得更精确些，或在所选内容中搜索。</translation>
    </message>
    <message>
        <source>This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does not contain (not_contains) or how long it is at most (max_length).</source>
        <translation>此提示词没有示例。请在 inkhorn.examples 后编写：一段选中文字，以及回答应包含的内容、不应包含的内容 (not_contains) 或最大长度 (max_length)。</translation>
    </message>
    <message>
        <source>This prompt reads your clipboard and shows it to the model on this computer. Allowing it holds for all prompts until Inkhorn is closed.</source>
        <translation>此提示词会读取剪贴板，并将其内容提供给这台电脑上的模型。允许后对所有提示词有效，直到 Inkhorn 关闭。</translation>
    </message>
    <message>
        <source>This says something new.</source>
        <translation>增加了新的内容。</translation>
    </message>
    <message>
        <source>This section is the first of its level here.</source>
        <translation>这已是此处同级的第一个章节。</translation>
    </message>
    <message>
        <source>This section is the last of its level here.</source>
        <translation>这已是此处同级的最后一个章节。</translation>
    </message>
    <message>
        <source>This sentence is too long to check.</source>
        <translation>此句子太长，无法检查。</translation>
    </message>
    <message>
        <source>This text is too long for the engine. Select less of it.</source>
        <translation>文本太长，引擎无法处理。请少选一些。</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>此版本已不再保留。</translation>
    </message>
    <message>
        <source>This was changed since: {words}. It stays; copy the text before to put it back yourself.</source>
        <translation>此处后来有更改：{words}。更改会保留；如需放回原文，请复制修改前的文字。</translation>
    </message>
    <message>
        <source>This word is easily confused with another one.</source>
        <translation>这个词容易与另一个词混淆。</translation>
    </message>
    <message>
        <source>This word is not needed.</source>
        <translation>不需要这个词。</translation>
    </message>
    <message>
        <source>This word seems to be misspelt.</source>
        <translation>这个词似乎拼写有误。</translation>
    </message>
    <message>
        <source>This word seems to be mistaken for a similar one.</source>
        <translation>这里似乎误用了一个相近的词。</translation>
    </message>
    <message>
        <source>This word stands here twice.</source>
        <translation>这个词在这里出现了两次。</translation>
    </message>
    <message>
        <source>This worker has its model already; another one needs another worker.</source>
        <translation>此工作进程已有模型；另一个模型需要另一个工作进程。</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>Thorough: also what deserves a look.</source>
        <translation>细致：还标出值得一看之处。</translation>
    </message>
    <message>
        <source>Those before {day} are no longer in the list.</source>
        <translation>{day} 之前的连接已不在列表中。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads for reading</source>
        <translation>读取线程</translation>
    </message>
    <message>
        <source>Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a word typed, a paragraph rewritten and a sentence checked.</source>
        <translation>生成线程 + 读取线程，以及一次读取的 token 数。越长越快；“自动”为 1.00。衡量标准是输入一个词、改写一个段落和检查一个句子的用时。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw “{title}” away</source>
        <translation>丢弃“{title}”</translation>
    </message>
    <message>
        <source>Thrown away. It is gone when you close this window.</source>
        <translation>已丢弃。关闭此窗口后将无法找回。</translation>
    </message>
    <message>
        <source>Thrown away. The page goes back to the file when you close this window.</source>
        <translation>已丢弃。关闭此窗口后，页面将恢复为文件的内容。</translation>
    </message>
    <message>
        <source>Throws away what has come of it.</source>
        <translation>丢弃已下载的部分。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不勾选</translation>
    </message>
    <message>
        <source>Tints what the model and rules wrote.</source>
        <translation>为模型和规则所写的文字着色。</translation>
    </message>
    <message>
        <source>Title ideas</source>
        <translation>标题建议</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>今天：手动输入 {done} / {n} 字，机器生成 {machine} 字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand.</source>
        <translation>
            <numerusform>今天：手动输入 {done} / {n} 字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>今天：手动输入 {n} 字，机器生成 {machine} 字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand.</source>
        <translation>
            <numerusform>今天：手动输入 {n} 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some minutes; you can go on writing, but then it is less exact.</source>
        <translation>用你实际的工作内容尝试不同的处理器、层数、线程和批量，并保留最佳方案。需要一到几分钟；期间可以继续写作，但结果会不够准确。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>Try again, or use a larger model.</source>
        <translation>请重试，或使用更大的模型。</translation>
    </message>
    <message>
        <source>Try again, or use another model.</source>
        <translation>请重试，或使用其他模型。</translation>
    </message>
    <message>
        <source>Try again, or word the instruction differently.</source>
        <translation>请重试，或换一种方式表述指令。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again: {model}</source>
        <translation>重试：{model}</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Try {number}: {setup}.</source>
        <translation>第 {number} 次尝试：{setup}。</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其语 (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn suggestions on</source>
        <translation>打开建议</translation>
    </message>
    <message>
        <source>Type an instruction, or ↓ to choose</source>
        <translation>输入指令，或按 ↓ 选择</translation>
    </message>
    <message>
        <source>Type one word, with letters and without spaces.</source>
        <translation>请输入一个词，须含字母且没有空格。</translation>
    </message>
    <message>
        <source>Type the number of a line.</source>
        <translation>请输入行号。</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>打字机滚动</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Typing changes nothing here.</source>
        <translation>在这里输入不会更改任何内容。</translation>
    </message>
    <message>
        <source>Typographic quotes and dashes</source>
        <translation>排版引号和破折号</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16，大端序</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 带 BOM</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>乌克兰语 (KOI8-U)</translation>
    </message>
    <message>
        <source>Underlines commas, apostrophes and spaces.</source>
        <translation>标出逗号、撇号和空格的问题。</translation>
    </message>
    <message>
        <source>Underlines mistakes.</source>
        <translation>为错误加下划线。</translation>
    </message>
    <message>
        <source>Underlines mistakes; right-click shows the fix.</source>
        <translation>为错误加下划线；右键单击可查看修正。</translation>
    </message>
    <message>
        <source>Underlines words that no dictionary knows.</source>
        <translation>为词典中没有的单词加下划线。</translation>
    </message>
    <message>
        <source>Underlines wrong forms, and words that are missing or too many.</source>
        <translation>标出错误的词形，以及缺少或多余的词。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>闲置多久后卸载</translation>
    </message>
    <message>
        <source>Unnamed action</source>
        <translation>未命名的操作</translation>
    </message>
    <message>
        <source>Unsuitable for correcting by itself: last in one published test.</source>
        <translation>不适合独立更正：在一项公开测试中排名末位。</translation>
    </message>
    <message>
        <source>Unsuitable where little is to change: last in one published test of tidying up dictated text.</source>
        <translation>不适合只需少量改动的场合：在一项整理口述文本的公开测试中排名末位。</translation>
    </message>
    <message>
        <source>Unsuitable.</source>
        <translation>不适合。</translation>
    </message>
    <message>
        <source>Unsuitable: it does not follow instructions.</source>
        <translation>不适合：不遵循指令。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>直到关闭</translation>
    </message>
    <message>
        <source>Until the end of the day, if wanted</source>
        <translation>截止到哪一天结束（可选）</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation>未命名 {number}</translation>
    </message>
    <message>
        <source>Up and Down bring back what was typed before.</source>
        <translation>按上下方向键可找回之前输入的内容。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updates could not be looked for; the log says why.</source>
        <translation>无法检查更新；原因见日志。</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Use Automatic instead</source>
        <translation>改用“自动”</translation>
    </message>
    <message>
        <source>Use dictionaries</source>
        <translation>使用词典</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the model again</source>
        <translation>重新使用模型</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>使用 {model}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>维吾尔语</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version and page</source>
        <translation>版本与页面</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>版本 {number}：{words}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>并排显示各版本</translation>
    </message>
    <message>
        <source>Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.</source>
        <translation>版本：文档的早期文本。可通过“保存”中的“保留版本”关闭。</translation>
    </message>
    <message>
        <source>Very difficult: for readers who know the subject.</source>
        <translation>很难：适合熟悉该主题的读者。</translation>
    </message>
    <message>
        <source>Very easy to read: most 11-year-olds can follow.</source>
        <translation>很易读：多数 11 岁的读者能看懂。</translation>
    </message>
    <message>
        <source>Very good: 82 of 100 points in one published test of tidying up dictated text. Wordy, by one report.</source>
        <translation>非常好：在一项整理口述文本的公开测试中得 82 分（满分 100 分）。有一份报告称其啰唆。</translation>
    </message>
    <message>
        <source>Very good: between 79 and 83 of 100 points in one published test of tidying up dictated text.</source>
        <translation>非常好：在一项整理口述文本的公开测试中得 79 至 83 分（满分 100 分）。</translation>
    </message>
    <message>
        <source>Very good: in one published test all 28 of its suggestions were safe and 12 of 13 words right.</source>
        <translation>非常好：在一项公开测试中，28 条建议全部稳妥，13 个词有 12 个正确。</translation>
    </message>
    <message>
        <source>Very good: in one published test it mended 84 of 100 mistakes and left 89 of 100 sound sentences alone.</source>
        <translation>非常好：在一项公开测试中修正了 100 处错误中的 84 处，100 个正确的句子有 89 个未改动。</translation>
    </message>
    <message>
        <source>Very good: in one published test the model before it mended 90 of 100 mistakes and left 95 of 100 sound sentences alone.</source>
        <translation>非常好：在一项公开测试中，其前代模型修正了 100 处错误中的 90 处，100 个正确的句子有 95 个未改动。</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南语 (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>正在等待前一个下载。</translation>
    </message>
    <message>
        <source>Warm, as to a good colleague.</source>
        <translation>语气温和，如同对待好同事。</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 45 of 75 answers had to be rejected.</source>
        <translation>较差：在一项整理口述文本的公开测试中，75 个回答有 45 个只能拒绝。</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 55 of 75 answers had to be rejected.</source>
        <translation>较差：在一项整理口述文本的公开测试中，75 个回答有 55 个只能拒绝。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>西欧语言 (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>西欧语言 (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>西欧语言 (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧语言 (Windows-1252)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可用操作</translation>
    </message>
    <message>
        <source>What changed on the disk</source>
        <translation>磁盘上的更改</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.</source>
        <translation>已下载的部分会保留，直到下载完成或取消，即使中途关闭 Inkhorn 也是如此。</translation>
    </message>
    <message>
        <source>What is left needs a look: accept (A) or discard (D) each change.</source>
        <translation>其余更改需要查看：请逐处接受 (A) 或拒绝 (D)。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.</source>
        <translation>建议出现或被接受时播报的内容。自动：使用屏幕阅读器时播报开头几个词。</translation>
    </message>
    <message>
        <source>What is sent and answered</source>
        <translation>发送的内容与回答</translation>
    </message>
    <message>
        <source>What is stored of your text</source>
        <translation>存储了你的哪些文本</translation>
    </message>
    <message>
        <source>What is wrong with the text.</source>
        <translation>文本中的问题。</translation>
    </message>
    <message>
        <source>What it is for, in a sentence; may stay empty</source>
        <translation>用一句话说明用途；可留空</translation>
    </message>
    <message>
        <source>What it needs of memory is not known before it is here.</source>
        <translation>下载之前无法得知所需的内存。</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>想更改什么？</translation>
    </message>
    <message>
        <source>What the check finds is listed here.</source>
        <translation>检查发现的问题会列在这里。</translation>
    </message>
    <message>
        <source>What the folder has</source>
        <translation>文件夹中的内容</translation>
    </message>
    <message>
        <source>What the model is doing</source>
        <translation>模型正在做什么</translation>
    </message>
    <message>
        <source>What versions say here, the original</source>
        <translation>各版本在此处的内容，原文</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. Try again later, or choose another address.</source>
        <translation>下载的内容不是预期的文件（校验和不同），因此未保留任何内容。请稍后重试，或选择其他地址。</translation>
    </message>
    <message>
        <source>What was downloaded is not the starter model (its checksum differs), so nothing was kept. Try again later. {advice}</source>
        <translation>下载的内容不是入门模型（校验和不同），因此未保留任何内容。请稍后重试。{advice}</translation>
    </message>
    <message>
        <source>What was here before stands here again, so there is nothing to revert.</source>
        <translation>此处已恢复为原来的内容，无需还原。</translation>
    </message>
    <message>
        <source>What was made cannot be read, so it was not kept. Try again.</source>
        <translation>生成的文件无法读取，因此未保留。请重试。</translation>
    </message>
    <message>
        <source>What was made is not the same model, so it was not kept.</source>
        <translation>生成的文件不是同一个模型，因此未保留。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>What was sent (P)</source>
        <translation>发送的内容 (P)</translation>
    </message>
    <message>
        <source>What was sent is far too large for a list of releases, so it was not read. Try again later.</source>
        <translation>收到的内容太大，不可能是版本列表，因此未读取。请稍后重试。</translation>
    </message>
    <message>
        <source>What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; otherwise try again later.</source>
        <translation>收到的内容不是版本列表。要求登录的网络会发送自己的页面；如果不是这种情况，请稍后重试。</translation>
    </message>
    <message>
        <source>What was sent to the model</source>
        <translation>发送给模型的内容</translation>
    </message>
    <message>
        <source>What would be sent for the text you have selected.</source>
        <translation>针对所选文字将要发送的内容。</translation>
    </message>
    <message>
        <source>What you decided, or chose place by place, stays.</source>
        <translation>你已决定或逐处选择的内容保持不变。</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. Inkhorn goes on trying.</source>
        <translation>目前无法防止你输入的内容因崩溃而丢失：{reason}。你可以继续写作，但请经常保存。Inkhorn 会继续尝试。</translation>
    </message>
    <message>
        <source>What you write is sent there for suggestions and rewriting; rules check alone.</source>
        <translation>你写的内容会发送到那里，用于建议和改写；检查只用规则。</translation>
    </message>
    <message>
        <source>What you write is sent to {host}, and can be read by others in your network on the way.</source>
        <translation>你写的内容会发送到 {host}，途中可能被你网络中的其他人读取。</translation>
    </message>
    <message>
        <source>What you write is sent to {host}.</source>
        <translation>你写的内容会发送到 {host}。</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting.</source>
        <translation>你写的内容会发送到 {server}，用于建议和改写。</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting. Its process may connect, because you asked for it.</source>
        <translation>你写的内容会发送到 {server}，用于建议和改写。该进程可以连接网络，因为这是你的要求。</translation>
    </message>
    <message>
        <source>Whatever you ignored at one place is shown again.</source>
        <translation>在各处忽略过的问题会重新显示。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When nothing was suggested</source>
        <translation>没有建议的情况</translation>
    </message>
    <message>
        <source>When this happens may have changed.</source>
        <translation>发生的时间可能有变。</translation>
    </message>
    <message>
        <source>Where a suggestion ends at the latest.</source>
        <translation>建议最迟在哪里结束。</translation>
    </message>
    <message>
        <source>Whether the process of the {process} can connect cannot be seen here.</source>
        <translation>在这里无法看出{process}进程能否连接网络。</translation>
    </message>
    <message>
        <source>Which dictionary</source>
        <translation>使用哪部词典</translation>
    </message>
    <message>
        <source>Which one, where this computer has several of the kind.</source>
        <translation>这台电脑有多个同类设备时，使用哪一个。</translation>
    </message>
    <message>
        <source>Which processor makes the text.</source>
        <translation>由哪种处理器生成文本。</translation>
    </message>
    <message>
        <source>Which spelling counts as right.</source>
        <translation>以哪种拼写为准。</translation>
    </message>
    <message>
        <source>Which words are yours, the model&apos;s, or pasted: never in the text itself.</source>
        <translation>哪些文字由你或模型所写，哪些是粘贴的；从不写入文本本身。</translation>
    </message>
    <message>
        <source>Who Wrote What</source>
        <translation>内容来源</translation>
    </message>
    <message>
        <source>Who could connect</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>Who is meant may change: {new} for {old}.</source>
        <translation>所指的人可能改变：{old} 改为 {new}。</translation>
    </message>
    <message>
        <source>Who is meant may have changed.</source>
        <translation>所指的人可能有变。</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>读者是谁</translation>
    </message>
    <message>
        <source>Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.</source>
        <translation>无法保存此文档的写作来源记录：文件夹不可写。你的文字是安全的。</translation>
    </message>
    <message>
        <source>Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who wrote what” under Saving switches it off and removes it.</source>
        <translation>内容来源：模型参与写作的段落，或粘贴过内容的段落。“保存”中的“记录内容来源”可将其关闭并删除。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Why nothing is suggested</source>
        <translation>为什么没有建议</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>为什么没有建议？</translation>
    </message>
    <message>
        <source>Why nothing? (Shift+F1)</source>
        <translation>为什么没有建议？(Shift+F1)</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>窗口 {window}</translation>
    </message>
    <message>
        <source>Window {window} of {machine}</source>
        <translation>窗口 {window} / {machine}</translation>
    </message>
    <message>
        <source>Window {window}, model {model}</source>
        <translation>窗口 {window}，模型 {model}</translation>
    </message>
    <message>
        <source>Window {window}, model {model} of {machine}</source>
        <translation>窗口 {window}，模型 {model} / {machine}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>不计空格</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: only whole words</comment>
        <translation>全字</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.dic)</source>
        <translation>词表 (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Word lists are on this computer. {licence}.</source>
        <translation>词表已在这台电脑上。{licence}。</translation>
    </message>
    <message>
        <source>Word lists come from</source>
        <translation>词表来源</translation>
    </message>
    <message>
        <source>Word lists for {language}</source>
        <translation>{language}词表</translation>
    </message>
    <message>
        <source>Word lists: {size} to download. {licence}.</source>
        <translation>词表：需下载 {size}。{licence}。</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>要添加的词</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>每日字数</translation>
    </message>
    <message>
        <source>Words of this document</source>
        <translation>此文档的字数</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary.</source>
        <translation>词典中没有的词。</translation>
    </message>
    <message>
        <source>Words this document shall have</source>
        <translation>此文档的目标字数</translation>
    </message>
    <message>
        <source>Words used most</source>
        <translation>最常用的词</translation>
    </message>
    <message>
        <source>Words used most: {words}</source>
        <translation>最常用的词：{words}</translation>
    </message>
    <message>
        <source>Words written each day</source>
        <translation>每日字数</translation>
    </message>
    <message>
        <source>Words written today</source>
        <translation>今日字数</translation>
    </message>
    <message>
        <source>Works on the section</source>
        <translation>作用于章节</translation>
    </message>
    <message>
        <source>Works on the selection</source>
        <translation>作用于所选内容</translation>
    </message>
    <message>
        <source>Works on the selection or the paragraph</source>
        <translation>作用于所选内容或段落</translation>
    </message>
    <message>
        <source>Works on the whole document</source>
        <translation>作用于整个文档</translation>
    </message>
    <message>
        <source>Works on whole paragraphs</source>
        <translation>作用于整个段落</translation>
    </message>
    <message>
        <source>Works on whole sentences</source>
        <translation>作用于整个句子</translation>
    </message>
    <message>
        <source>Works on {scope}</source>
        <translation>作用于 {scope}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.</source>
        <translation>在页面上写一句话，然后停顿：灰色文字会给出后续内容，按 Tab 接受。</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>在此写作。</translation>
    </message>
    <message>
        <source>Write how many words the document shall have.</source>
        <translation>请填写此文档的目标字数。</translation>
    </message>
    <message>
        <source>Write prompts of your own, try them on your text, and install packs of them.</source>
        <translation>编写自己的提示词，用你的文本试用，并安装提示词包。</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-03-31, or leave it empty.</source>
        <translation>请按“年-月-日”填写日期，例如 2027-03-31，也可留空。</translation>
    </message>
    <message>
        <source>Write without a model</source>
        <translation>不使用模型写作</translation>
    </message>
    <message>
        <source>Writes a copy that says who wrote what.</source>
        <translation>生成一份注明内容来源的副本。</translation>
    </message>
    <message>
        <source>Writes the document as a Word, OpenDocument, PDF or web page file.</source>
        <translation>将文档导出为 Word、OpenDocument、PDF 或网页文件。</translation>
    </message>
    <message>
        <source>Writes the document to another file.</source>
        <translation>将文档写入另一个文件。</translation>
    </message>
    <message>
        <source>Writes the document to its file.</source>
        <translation>将文档写入其文件。</translation>
    </message>
    <message>
        <source>Writes the next sentences in the same voice.</source>
        <translation>以同样的语气续写几句。</translation>
    </message>
    <message>
        <source>Writes the prompt to its file (Ctrl+S).</source>
        <translation>将提示词写入其文件 (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Writes the words to a text file, one in each line.</source>
        <translation>将词语写入文本文件，每行一个。</translation>
    </message>
    <message>
        <source>Writes this document without a model; rules go on checking.</source>
        <translation>此文档不使用模型；规则检查照常进行。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Writing another version…</source>
        <translation>正在生成另一个版本…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>由机器生成</translation>
    </message>
    <message>
        <source>Written by a machine, says the file</source>
        <translation>由机器生成（据文件所述）</translation>
    </message>
    <message>
        <source>Written by another person</source>
        <translation>由他人所写</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Written by {model}, says the file</source>
        <translation>由 {model} 所写（据文件所述）</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>科萨语</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>你可以继续写作。</translation>
    </message>
    <message>
        <source>You can write meanwhile; suggestions begin when the model is here.</source>
        <translation>你可以先写作；模型就绪后就会出现建议。</translation>
    </message>
    <message>
        <source>You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph.</source>
        <translation>你连续取消了五条建议；主动请求建议或开始新段落后会恢复。</translation>
    </message>
    <message>
        <source>You dismissed the suggestion.</source>
        <translation>你取消了该建议。</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>你有未保存的更改。</translation>
    </message>
    <message>
        <source>You have just deleted something.</source>
        <translation>你刚刚删除了内容。</translation>
    </message>
    <message>
        <source>You have just undone or redone something.</source>
        <translation>你刚刚撤销或重做了操作。</translation>
    </message>
    <message>
        <source>You have no prompts of your own yet. Make one, or duplicate a built-in one.</source>
        <translation>你还没有自己的提示词。请新建一个，或为内置提示词创建副本。</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another file.</source>
        <translation>你没有读取 {file} 的权限。请更改权限或选择其他文件。</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another.</source>
        <translation>你没有读取 {file} 的权限。请更改权限或选择其他文件。</translation>
    </message>
    <message>
        <source>You may use it for anything; whoever passes it on must do so under the same licences.</source>
        <translation>可用于任何用途；转发给他人时必须采用相同的许可证。</translation>
    </message>
    <message>
        <source>Your account on {host} may not have this model yet. Agree to its terms on its page there, and try again once you have been let in.</source>
        <translation>你在 {host} 的账户尚无权获取此模型。请在其页面上同意条款，获准后重试。</translation>
    </message>
    <message>
        <source>Your documents are not affected.</source>
        <translation>你的文档不受影响。</translation>
    </message>
    <message>
        <source>Your name; may stay empty</source>
        <translation>你的姓名；可留空</translation>
    </message>
    <message>
        <source>Your own instruction</source>
        <translation>自定义指令</translation>
    </message>
    <message>
        <source>Your system&apos;s packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>系统的软件包中有词典，例如波兰语的 hunspell-pl；也可将 .aff 和 .dic 文件放入一个文件夹，并在上方选择该文件夹。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>祖鲁语</translation>
    </message>
    <message>
        <source>[{section}] must be a section with settings in it; the defaults are used for it.</source>
        <translation>[{section}] 必须是含有设置项的区段；已改用其默认值。</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>Git LFS 指针，而不是文件本身</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a Python pickle (a PyTorch model)</source>
        <translation>Python pickle（PyTorch 模型）</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>a check, from the server you chose</source>
        <translation>检查（由你选择的服务器提供）</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>孩子</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation>压缩文件，需要先解压</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>a date or a number in it is none. Put it in quotation marks.</source>
        <translation>其中的日期或数字无效，请加上引号。</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>应为文件夹的位置上有一个文件</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>一个组</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>不是文本的键</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>a list does not begin in the line of its key; begin it with “- ” in a line of its own.</source>
        <translation>列表不能从键所在的行开始；请另起一行以“- ”开头。</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a model in the old GGJT format</source>
        <translation>旧 GGJT 格式的模型</translation>
    </message>
    <message>
        <source>a model in the old GGMF format</source>
        <translation>旧 GGMF 格式的模型</translation>
    </message>
    <message>
        <source>a model in the old GGML format</source>
        <translation>旧 GGML 格式的模型</translation>
    </message>
    <message>
        <source>a name has 1 to {limit} printable characters.</source>
        <translation>名称须有 1 到 {limit} 个可显示的字符。</translation>
    </message>
    <message>
        <source>a name is not usable.</source>
        <translation>有一个名称不可用。</translation>
    </message>
    <message>
        <source>a name stands there twice.</source>
        <translation>有一个名称出现了两次。</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>位数很多的数字</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a prompt cannot be read</source>
        <translation>有一个提示词无法读取</translation>
    </message>
    <message>
        <source>a prompt file cannot place earlier turns; Inkhorn sends none.</source>
        <translation>提示词文件不能安排之前的对话轮次；Inkhorn 不会发送。</translation>
    </message>
    <message>
        <source>a prompt file cannot send pictures or other media.</source>
        <translation>提示词文件不能发送图片或其他媒体。</translation>
    </message>
    <message>
        <source>a rewriting, from the server you chose</source>
        <translation>改写（由你选择的服务器提供）</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>根据规则</translation>
    </message>
    <message>
        <source>a safetensors model, which has to be converted to GGUF first</source>
        <translation>safetensors 模型，需要先转换为 GGUF</translation>
    </message>
    <message>
        <source>a suggestion, from the server you chose</source>
        <translation>建议（由你选择的服务器提供）</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>a value in this line begins with a curly bracket; put it in quotation marks.</source>
        <translation>此行有一个值以大括号开头；请加上引号。</translation>
    </message>
    <message>
        <source>a value in this line begins with “&amp;” or “*”, which means something else here; put it in quotation marks.</source>
        <translation>此行有一个值以“&amp;”或“*”开头，它们在此有其他含义；请加上引号。</translation>
    </message>
    <message>
        <source>a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.</source>
        <translation>此行有一个值以“{sign}”开头，它在此有其他含义；请加上引号。</translation>
    </message>
    <message>
        <source>a web page (a download that asked to sign in)</source>
        <translation>网页（下载时被要求登录）</translation>
    </message>
    <message>
        <source>a zip archive (a PyTorch model or a wheel)</source>
        <translation>zip 压缩包（PyTorch 模型或 wheel）</translation>
    </message>
    <message>
        <source>about 3 billion</source>
        <translation>约 3 B</translation>
    </message>
    <message>
        <source>address not usable</source>
        <translation>地址不可用</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>all layers on it</source>
        <translation>所有层都放在 GPU 上</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>an archive or an office document (.docx, .odt, .zip)</source>
        <translation>压缩包或办公文档（.docx、.odt、.zip）</translation>
    </message>
    <message>
        <source>an enum is a list of 1 to {limit} different short texts.</source>
        <translation>enum 是由 1 到 {limit} 段不同的短文本组成的列表。</translation>
    </message>
    <message>
        <source>an object has 1 to {limit} names.</source>
        <translation>object 须有 1 到 {limit} 个名称。</translation>
    </message>
    <message>
        <source>an object is a group of indented names with types.</source>
        <translation>object 是一组缩进的名称及其类型。</translation>
    </message>
    <message>
        <source>an object needs properties.</source>
        <translation>object 需要 properties。</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>旧版办公文档（.doc）</translation>
    </message>
    <message>
        <source>an unfinished download (nothing but zeros)</source>
        <translation>未完成的下载（全是零）</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>被其他程序占用</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>长度相同</translation>
    </message>
    <message>
        <source>asks for {fields}</source>
        <translation>询问 {fields}</translation>
    </message>
    <message>
        <source>at most {limit} inputs are possible.</source>
        <translation>最多可有 {limit} 个输入项。</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <translation>
            <numerusform>最多 {n} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>before a suggestion</source>
        <translation>应用建议前</translation>
    </message>
    <message>
        <source>before an earlier version came back</source>
        <translation>恢复较早版本前</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>更正前</translation>
    </message>
    <message>
        <source>before rewriting</source>
        <translation>改写前</translation>
    </message>
    <message>
        <source>before taking back</source>
        <translation>还原前</translation>
    </message>
    <message>
        <source>behind “&gt;” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it.</source>
        <translation>“&gt;”或“|”之后的文本从下一行开始；如果该符号属于文本，请将全文加上引号。</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>作者：{author}</translation>
    </message>
    <message>
        <source>can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object with plain values, or a list of texts (the columns) with a list of lists (the rows).</source>
        <translation>只有以下形式能写成 Markdown：普通值的列表、由普通值对象组成的列表、含普通值的对象，或一个文本列表（列名）加一个列表的列表（行）。</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>此后有更改</translation>
    </message>
    <message>
        <source>characters saved ({share})</source>
        <translation>节省的字符（{share}）</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>what the model is doing</comment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>正在组字</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>contains {texts}</source>
        <translation>包含 {texts}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>delete {words}</source>
        <translation>删除 {words}</translation>
    </message>
    <message>
        <source>did not fit</source>
        <translation>衔接不上</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>does not contain {texts}</source>
        <translation>不包含 {texts}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>适合这台电脑</translation>
    </message>
    <message>
        <source>fits with less context</source>
        <translation>缩小上下文后适合</translation>
    </message>
    <message>
        <source>five dismissed</source>
        <translation>连续取消五次</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>from {number} B parameters</source>
        <translation>适合 {number} B 及以上参数</translation>
    </message>
    <message>
        <source>from {number} M parameters</source>
        <translation>适合 {number} M 及以上参数</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>前置元数据</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>语法检查</translation>
    </message>
    <message>
        <source>has {parts} parts; {limit} is the most.</source>
        <translation>有 {parts} 个部分；上限为 {limit}。</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>在标题中</translation>
    </message>
    <message>
        <source>in a list marker</source>
        <translation>在列表标记中</translation>
    </message>
    <message>
        <source>in a table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>in an address</source>
        <translation>在地址中</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>在代码中</translation>
    </message>
    <message>
        <source>in the settings block</source>
        <translation>在设置块中</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>insert {words}</source>
        <translation>插入 {words}</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>在单词内</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; did you mean {key}?</source>
        <translation>不是 Inkhorn 认识的键；是否想写 {key}？</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; take it out.</source>
        <translation>不是 Inkhorn 认识的键；请删除。</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>is not known; did you mean {key}?</source>
        <translation>未知；是否想写 {key}？</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it does not say which kind of model it is</source>
        <translation>未注明是哪类模型</translation>
    </message>
    <message>
        <source>it has no valid name</source>
        <translation>它没有有效的名称</translation>
    </message>
    <message>
        <source>it holds no tensors (a vocabulary only)</source>
        <translation>不含张量（只有词汇表）</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>对齐方式无效</translation>
    </message>
    <message>
        <source>its folder no longer exists</source>
        <translation>所在文件夹已不存在</translation>
    </message>
    <message>
        <source>its header holds a value of an unknown kind</source>
        <translation>文件头含有类型未知的值</translation>
    </message>
    <message>
        <source>its header holds an impossibly long list</source>
        <translation>文件头中的列表过长</translation>
    </message>
    <message>
        <source>its header holds an impossibly long name</source>
        <translation>文件头中的名称过长</translation>
    </message>
    <message>
        <source>its header is impossibly long</source>
        <translation>文件头过长</translation>
    </message>
    <message>
        <source>its header promises an impossible number of parts</source>
        <translation>文件头声明的分卷数不可能存在</translation>
    </message>
    <message>
        <source>its name is a link that leads back to itself</source>
        <translation>其名称是指向自身的链接</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称太长</translation>
    </message>
    <message>
        <source>just deleted</source>
        <translation>刚刚删除</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>just undone</source>
        <translation>刚刚撤销</translation>
    </message>
    <message>
        <source>left without saving</source>
        <translation>未保存即关闭</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level} 级</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>line {number}: {change}</source>
        <translation>第 {number} 行：{change}</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>what the model is doing</comment>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>misspelt word</source>
        <translation>单词拼写错误</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>超过 99%</translation>
    </message>
    <message>
        <source>more than {limit} blocks stand inside each other.</source>
        <translation>块的嵌套超过 {limit} 层。</translation>
    </message>
    <message>
        <source>moving in the text</source>
        <translation>在文本中移动光标</translation>
    </message>
    <message>
        <source>must be a group of indented keys.</source>
        <translation>必须是一组缩进的键。</translation>
    </message>
    <message>
        <source>must be a group of indented names with types.</source>
        <translation>必须是一组缩进的名称及其类型。</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} examples.</source>
        <translation>必须是最多含 {limit} 个示例的列表。</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} texts.</source>
        <translation>必须是最多含 {limit} 段文本的列表。</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}.</source>
        <translation>必须是 {low} 到 {high} 之间的数字。</translation>
    </message>
    <message>
        <source>must be a size such as 500M or 1.5B.</source>
        <translation>必须是 500M 或 1.5B 这样的大小。</translation>
    </message>
    <message>
        <source>must be a text of at most {limit} characters.</source>
        <translation>必须是最多 {limit} 个字符的文本。</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>必须是文本。</translation>
    </message>
    <message>
        <source>must be a type, or a group of indented names with types.</source>
        <translation>必须是类型，或一组缩进的名称及其类型。</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}.</source>
        <translation>必须是 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <source>must be all, none, or a list out of {choices}.</source>
        <translation>必须是 all、none 或由 {choices} 组成的列表。</translation>
    </message>
    <message>
        <source>must be an object or a list; for a plain text leave it out.</source>
        <translation>必须是对象或列表；如需纯文本，请省略此项。</translation>
    </message>
    <message>
        <source>must be at most {limit} characters long.</source>
        <translation>不能超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>must be one line of text.</source>
        <translation>必须是一行文本。</translation>
    </message>
    <message>
        <source>must be one of {choices}.</source>
        <translation>必须是 {choices} 之一。</translation>
    </message>
    <message>
        <source>must be one or a list of {choices}.</source>
        <translation>必须是 {choices} 之一或由其组成的列表。</translation>
    </message>
    <message>
        <source>must be text, json or markdown.</source>
        <translation>必须是 text、json 或 markdown。</translation>
    </message>
    <message>
        <source>must be the text that is worked on.</source>
        <translation>必须是要处理的文本。</translation>
    </message>
    <message>
        <source>must not be both shorter and longer.</source>
        <translation>不能既更短又更长。</translation>
    </message>
    <message>
        <source>must not be {output}, because output.schema asks for an answer of its own shape.</source>
        <translation>不能是 {output}，因为 output.schema 要求特定结构的回答。</translation>
    </message>
    <message>
        <source>my boss</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>needs more than {size}</source>
        <translation>需要超过 {size}</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>no suggestion: no model</source>
        <translation>无建议：没有模型</translation>
    </message>
    <message>
        <source>no suggestion: the model did not start</source>
        <translation>无建议：模型未启动</translation>
    </message>
    <message>
        <source>no suggestion: without a model</source>
        <translation>无建议：不使用模型</translation>
    </message>
    <message>
        <source>no suggestion: {reason}</source>
        <translation>无建议：{reason}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>不可用：{reason}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>不够确定</translation>
    </message>
    <message>
        <source>not who it should be</source>
        <translation>身份不符</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in place of a word</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing can be logged.</source>
        <translation>不能记录日志。</translation>
    </message>
    <message>
        <source>nothing can be looked up.</source>
        <translation>不能查找值。</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>不添加任何内容</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>没有可补充的内容</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>第 {number} 个</translation>
    </message>
    <message>
        <source>number {number} must be a group of keys, such as selection and contains.</source>
        <translation>第 {number} 个必须是一组键，例如 selection 和 contains。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>one of its tensors has an impossible shape</source>
        <translation>有一个张量的形状无效</translation>
    </message>
    <message>
        <source>only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported.</source>
        <translation>只支持带一个名称的 #if、#unless 和 #each，以及带两个名称的 #ifEquals 和 #unlessEquals。</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>only on the disk</source>
        <translation>仅在磁盘上</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>只有空白</translation>
    </message>
    <message>
        <source>open, or cut short</source>
        <translation>进行中或已中断</translation>
    </message>
    <message>
        <source>opened as a new document</source>
        <translation>作为新文档打开</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>语言不同</translation>
    </message>
    <message>
        <source>other names than the declared ones, (*), are not supported.</source>
        <translation>不支持声明之外的名称 (*)。</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>文字种类不同</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>第 {number} 段，共 {count} 段</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>已部分还原</translation>
    </message>
    <message>
        <source>place gone</source>
        <translation>位置已不存在</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>put behind the text</source>
        <translation>追加到文本之后</translation>
    </message>
    <message>
        <source>put in at the caret</source>
        <translation>插入到光标处</translation>
    </message>
    <message>
        <source>put in place of the text</source>
        <translation>替换原文</translation>
    </message>
    <message>
        <source>raw blocks ({{{{) are not supported.</source>
        <translation>不支持原始块 ({{{{)。</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what the model is doing</comment>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>what the model is doing</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>recent files and what is not saved yet</source>
        <translation>最近使用的文件和尚未保存的内容</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>被拒绝（{status}）</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>required: must be a list of names that stand under properties.</source>
        <translation>required：必须是 properties 下的名称的列表。</translation>
    </message>
    <message>
        <source>rewrite as told</source>
        <translation>按指令改写</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saved by itself at {time}</source>
        <translation>已于 {time} 自动保存</translation>
    </message>
    <message>
        <source>saves by itself</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>say what is in the {kind}; in Picoschema it stands in brackets behind the name.</source>
        <translation>请说明 {kind} 的内容；在 Picoschema 中写在名称后的括号里。</translation>
    </message>
    <message>
        <source>sections are not supported.</source>
        <translation>不支持区段。</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>被转向</translation>
    </message>
    <message>
        <source>server: {server}</source>
        <translation>服务器：{server}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>shown as changes to review</source>
        <translation>以更改形式显示，供审阅</translation>
    </message>
    <message>
        <source>shown beside the text</source>
        <translation>显示在文本旁</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>slowest in twenty (p95)</source>
        <translation>最慢的二十分之一 (p95)</translation>
    </message>
    <message>
        <source>someone else…</source>
        <translation>其他人…</translation>
    </message>
    <message>
        <source>something else or a damaged file</source>
        <translation>其他内容或损坏的文件</translation>
    </message>
    <message>
        <source>something stands behind the closing bracket in this line; if brackets belong to it, quote all of it.</source>
        <translation>此行右括号之后还有内容；如果括号属于该值，请将全部内容加上引号。</translation>
    </message>
    <message>
        <source>something stands behind the closing quotation mark in this line; put all of the value between them.</source>
        <translation>此行右引号之后还有内容；请将整个值放在引号内。</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>white space</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stray signs</source>
        <translation>多余的符号</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>建议已关闭</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已还原</translation>
    </message>
    <message numerus="yes">
        <source>taken of {n} shown</source>
        <translation>
            <numerusform>接受率（共显示 {n} 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>取代版本 {version}</translation>
    </message>
    <message>
        <source>the backslash in this line means something else between double quotation marks; write two of them, or use single quotation marks.</source>
        <translation>此行的反斜杠在双引号中有其他含义；请写两个反斜杠，或使用单引号。</translation>
    </message>
    <message>
        <source>the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; text that begins with a bracket belongs in quotation marks.</source>
        <translation>此行的括号“{bracket}”未闭合，或其后缺少逗号；以括号开头的文本应加上引号。</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>光标在此</translation>
    </message>
    <message>
        <source>the choices of {name} must be 1 to {limit} short texts.</source>
        <translation>{name} 的选项必须是 1 到 {limit} 段短文本。</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>磁盘不支持这么大的文件</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk or the network drive does not answer</source>
        <translation>磁盘或网络驱动器没有响应</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>磁盘报告了故障</translation>
    </message>
    <message>
        <source>the model could not answer</source>
        <translation>模型无法回答</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>模型正在加载</translation>
    </message>
    <message>
        <source>the package index set up on this computer</source>
        <translation>这台电脑上配置的软件包索引</translation>
    </message>
    <message>
        <source>the quotation mark that opens in this line is never closed.</source>
        <translation>此行打开的引号没有闭合。</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as fast as before</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>系统拒绝</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>系统提示“{message}”</translation>
    </message>
    <message>
        <source>the tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>the {menu} menu</source>
        <translation>“{menu}”菜单</translation>
    </message>
    <message>
        <source>there are more than {limit} objects and lists inside each other.</source>
        <translation>对象和列表的嵌套超过 {limit} 层。</translation>
    </message>
    <message>
        <source>there are too many brackets inside of brackets.</source>
        <translation>括号嵌套层数过多。</translation>
    </message>
    <message>
        <source>this disk does not take such a name</source>
        <translation>此磁盘不支持这样的名称</translation>
    </message>
    <message>
        <source>this line begins a second front matter; take it out.</source>
        <translation>此行开始了第二段前置元数据；请删除。</translation>
    </message>
    <message>
        <source>this line begins with a tab; use spaces.</source>
        <translation>此行以制表符开头；请使用空格。</translation>
    </message>
    <message>
        <source>this line does not begin where the lines it belongs with begin; put as many spaces before it as they have.</source>
        <translation>此行的开头与同组的行没有对齐；请在行前加上同样数量的空格。</translation>
    </message>
    <message>
        <source>this line has a character that cannot be seen; delete it.</source>
        <translation>此行含有不可见字符，请删除。</translation>
    </message>
    <message>
        <source>this line has a second colon; put what stands behind the first one in quotation marks.</source>
        <translation>此行有第二个冒号；请将第一个冒号之后的内容加上引号。</translation>
    </message>
    <message>
        <source>this line has no colon; write it as “key: value”.</source>
        <translation>此行没有冒号；请写成“key: value”。</translation>
    </message>
    <message>
        <source>this line is not of the form “key: value”; compare it with the lines above it.</source>
        <translation>此行不是“key: value”的形式；请与上面的行对照。</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>too large now</source>
        <translation>目前太大</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>文字太少</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>type: must be one type; several are not supported.</source>
        <translation>type：必须是一个类型；不支持多个。</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>unfinished downloads {size}</source>
        <translation>未完成的下载 {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of model</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>usual time to show (p50)</source>
        <translation>通常的显示用时 (p50)</translation>
    </message>
    <message>
        <source>values are texts; there is nothing to write as JSON.</source>
        <translation>值都是文本，没有可写成 JSON 的内容。</translation>
    </message>
    <message>
        <source>very long word</source>
        <translation>单词太长</translation>
    </message>
    <message>
        <source>was lost</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>what makes the next start quick</source>
        <translation>用于加快下次启动的数据</translation>
    </message>
    <message>
        <source>what was deleted {size}</source>
        <translation>已删除项 {size}</translation>
    </message>
    <message>
        <source>which models your server has</source>
        <translation>查询你的服务器有哪些模型</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>写作中</translation>
    </message>
    <message>
        <source>whole computer</source>
        <translation>整台电脑</translation>
    </message>
    <message>
        <source>window {window}, model {model}</source>
        <translation>窗口 {window}，模型 {model}</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>不使用模型</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>write an {{#if}} of its own inside the {{else}}.</source>
        <translation>请在 {{else}} 内另写一个 {{#if}}。</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what the model is doing</comment>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>你没有写入权限</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>你的磁盘配额已用完</translation>
    </message>
    <message>
        <source>{address} is opened in your browser, which connects to it.</source>
        <translation>正在浏览器中打开 {address}，浏览器会连接到该地址。</translation>
    </message>
    <message>
        <source>{address} writes a mail.</source>
        <translation>{address} 会新建一封邮件。</translation>
    </message>
    <message>
        <source>{average} words a sentence on average, {most} at most.</source>
        <translation>每句平均 {average} 字，最多 {most} 字。</translation>
    </message>
    <message>
        <source>{backend} (not available)</source>
        <translation>{backend}（不可用）</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} 改为 {after}</translation>
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
        <translation>{changes}：读取速度{reading}，生成速度{writing}。</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}：{value}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} 个或更多</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>已替换 {count} 处</translation>
    </message>
    <message>
        <source>{day_and_time} to {time}</source>
        <translation>{day_and_time} 至 {time}</translation>
    </message>
    <message>
        <source>{day} {time}, {reason}</source>
        <translation>{day} {time}，{reason}</translation>
    </message>
    <message>
        <source>{day}: none</source>
        <translation>{day}：无</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand, {machine} by machine.</source>
        <translation>{day}：手动输入 {hand}，机器生成 {machine}。</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand.</source>
        <translation>{day}：手动输入 {hand}。</translation>
    </message>
    <message>
        <source>{day}: {shown} shown, {taken} taken, {saved} characters saved</source>
        <translation>{day}：显示 {shown} 条，接受 {taken} 条，节省 {saved} 个字符</translation>
    </message>
    <message>
        <source>{device} could not be used. {problem}</source>
        <translation>无法使用 {device}。{problem}</translation>
    </message>
    <message>
        <source>{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.</source>
        <translation>已选择 {device}：与 CPU 相比，读取速度{reading}，生成速度{writing}。</translation>
    </message>
    <message>
        <source>{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.</source>
        <translation>未使用 {device}：与所选设备相比，读取速度{reading}，生成速度{writing}。</translation>
    </message>
    <message>
        <source>{device} writes {writing} and reads {reading} tokens/s</source>
        <translation>{device} 生成 {writing} token/s，读取 {reading} token/s</translation>
    </message>
    <message>
        <source>{device}, all layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}，所有层，{writing} + {reading} 线程，一次 {batch}</translation>
    </message>
    <message>
        <source>{device}, {layers} layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}，{layers} 层，{writing} + {reading} 线程，一次 {batch}</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} layers</source>
        <translation>
            <numerusform>{device}，{n} 层</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}，{writing} + {reading} 线程，一次 {batch}</translation>
    </message>
    <message>
        <source>{device}: {facts}</source>
        <translation>{device}：{facts}</translation>
    </message>
    <message>
        <source>{document} (read-only)</source>
        <translation>{document}（只读）</translation>
    </message>
    <message>
        <source>{document} (restored)</source>
        <translation>{document}（已恢复）</translation>
    </message>
    <message>
        <source>{document} annotated.md</source>
        <translation>{document} 带标注.md</translation>
    </message>
    <message>
        <source>{document} copy</source>
        <translation>{document} 副本</translation>
    </message>
    <message>
        <source>{document} could not be saved: {reason}. Save it elsewhere.</source>
        <translation>无法保存 {document}：{reason}。请保存到别处。</translation>
    </message>
    <message>
        <source>{document} has no file yet.</source>
        <translation>{document} 还没有文件。</translation>
    </message>
    <message>
        <source>{document}, not saved</source>
        <translation>{document}，未保存</translation>
    </message>
    <message>
        <source>{document}, read-only</source>
        <translation>{document}，只读</translation>
    </message>
    <message>
        <source>{document}, {place} of {count}</source>
        <translation>{document}，第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{done} of {goal} today</source>
        <translation>今天 {done} / {goal}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words.</source>
        <translation>
            <numerusform>{done} / {n} 字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words: reached.</source>
        <translation>
            <numerusform>{done} / {n} 字：已达成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {day} is past.</source>
        <translation>
            <numerusform>{done} / {n} 字；{day}已过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {each} a day until {day}.</source>
        <translation>
            <numerusform>{done} / {n} 字；{day}前每天 {each} 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} MB / {total} MB</translation>
    </message>
    <message>
        <source>{encoding} with byte order mark</source>
        <translation>{encoding} 带 BOM</translation>
    </message>
    <message>
        <source>{file} can be read to its end; nobody has noted what its checksum should be.</source>
        <translation>{file} 可以完整读取；但没有记录过它应有的校验和。</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>无法删除 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be installed.</source>
        <translation>无法安装 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: PDF files keep pages and not the text.</source>
        <translation>无法读取 {file}：PDF 文件保存的是页面，而不是文本。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk and try again.</source>
        <translation>无法读取 {file}：{reason}。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk or choose another file.</source>
        <translation>无法读取 {file}：{reason}。请检查磁盘或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} cannot be remembered, because its name has a semicolon. Give it another name first.</source>
        <translation>无法记住 {file}，因为文件名中有分号。请先为它改名。</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}.</source>
        <translation>无法重命名 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be brought back: {reason}.</source>
        <translation>无法恢复 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose another file.</source>
        <translation>无法读取 {file}（{reason}）。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <translation>无法移除 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept as a backup, and your text is still here: save it elsewhere.</source>
        <translation>无法保存 {file}（{cause}），现有文件已损坏。其上一版本已保留为备份，你的文字也仍在这里：请保存到别处。</translation>
    </message>
    <message>
        <source>{file} could not be saved: no file can have this name. Choose another name.</source>
        <translation>无法保存 {file}：文件不能使用此名称。请换一个名称。</translation>
    </message>
    <message>
        <source>{file} could not be saved: {cause}. {advice}.</source>
        <translation>无法保存 {file}：{cause}。{advice}。</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>无法保存 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation>无法写入 {file}（{reason}）。请选择其他位置。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {file}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made.</source>
        <translation>{file} 自行定义了实体，有害文件常用这种手法，因此未打开。请在创建它的程序中重新保存。</translation>
    </message>
    <message>
        <source>{file} does not exist yet. It is made when you save.</source>
        <translation>{file} 尚不存在。保存时会创建。</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name or start a new document.</source>
        <translation>{file} 不存在。请检查名称，或新建文档。</translation>
    </message>
    <message>
        <source>{file} has a name that Windows keeps for devices.</source>
        <translation>{file} 的名称是 Windows 为设备保留的。</translation>
    </message>
    <message>
        <source>{file} has a name that begins or ends with a space or a full stop.</source>
        <translation>{file} 的名称以空格或句点开头或结尾。</translation>
    </message>
    <message>
        <source>{file} has a name that is too long.</source>
        <translation>{file} 的名称太长。</translation>
    </message>
    <message>
        <source>{file} has a name with characters that are not allowed in file names.</source>
        <translation>{file} 的名称含有文件名中不允许的字符。</translation>
    </message>
    <message>
        <source>{file} has another size than expected, so it was not copied.</source>
        <translation>{file} 的大小与预期不同，因此未复制。</translation>
    </message>
    <message>
        <source>{file} has no name that can be seen.</source>
        <translation>{file} 没有可见的名称。</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already.</source>
        <translation>{file} 已使用名称“{prompt}”。</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already. Give this prompt another one.</source>
        <translation>{file} 已使用名称“{prompt}”。请为此提示词另取一个名称。</translation>
    </message>
    <message>
        <source>{file} has version {version} of the GGUF format, which is not supported. Choose a file of version 2 or 3.</source>
        <translation>{file} 采用 GGUF 格式的版本 {version}，尚不支持。请选择版本 2 或 3 的文件。</translation>
    </message>
    <message>
        <source>{file} holds far more than its size says, so it is not opened. Get it from somebody you trust.</source>
        <translation>{file} 的实际内容远大于其标明的大小，因此未打开。请从可信的来源获取。</translation>
    </message>
    <message>
        <source>{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.</source>
        <translation>{file} 是 PDF 文件，保存的是页面，而不是文本。请打开生成它的原始文档。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file inside it.</source>
        <translation>{file} 是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the .gguf file inside it.</source>
        <translation>{file} 是文件夹。请选择其中的 .gguf 文件。</translation>
    </message>
    <message>
        <source>{file} is a link to another place; a pack may hold only files.</source>
        <translation>{file} 是指向其他位置的链接；提示词包只能含有文件。</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or a presentation. Choose a text document.</source>
        <translation>{file} 是电子表格或演示文稿。请选择文本文档。</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and choose a file inside it.</source>
        <translation>{file} 是压缩包。请解压后选择其中的文件。</translation>
    </message>
    <message>
        <source>{file} is an old Word document (.doc), whatever its name says. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <translation>无论名称如何，{file} 都是旧版 Word 文档 (.doc)。请在 Word 或 LibreOffice 中打开，并另存为 .docx 或 .odt。</translation>
    </message>
    <message>
        <source>{file} is as it was when it came.</source>
        <translation>{file} 与获取时完全一致。</translation>
    </message>
    <message>
        <source>{file} is being fetched already.</source>
        <translation>已在获取 {file}。</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>{file} is compressed in a way that is not usual in zip files.</source>
        <translation>{file} 的压缩方式在 zip 文件中不常用。</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete. Get it once more, or open it where it was made and save it again.</source>
        <translation>{file} 已损坏或不完整。请重新获取，或在创建它的程序中打开并再次保存。</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}. Download it again or choose another file.</source>
        <translation>{file} 已损坏：{fault}。请重新下载或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is empty. Download it again or choose another file.</source>
        <translation>{file} 是空的。请重新下载或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} 是空的：没有可读取的内容。</translation>
    </message>
    <message>
        <source>{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} 采用了文件头未注明的混合量化，再缩小会损失过多。请获取 F16 或 Q8_0 版本的模型再在这里缩小。</translation>
    </message>
    <message>
        <source>{file} is incomplete ({size} of {all}). Download it again or choose another file.</source>
        <translation>{file} 不完整（{size} / {all}）。请重新下载或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is incomplete. Download it again or choose another file.</source>
        <translation>{file} 不完整。请重新下载或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB, so it cannot be edited here.</source>
        <translation>{file} 大于 {size} KB，无法在这里编辑。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB.</source>
        <translation>{file} 大于 {size} KB。</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} 大于 {size} MB。</translation>
    </message>
    <message>
        <source>{file} is longer than {limit} characters; only its beginning is used.</source>
        <translation>{file} 超过 {limit} 个字符；只使用开头部分。</translation>
    </message>
    <message>
        <source>{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.</source>
        <translation>{file} 不是提示词；提示词包可含有提示词、{manifest}、自述文件和许可证。</translation>
    </message>
    <message>
        <source>{file} is no text but another kind of document. Choose a text document.</source>
        <translation>{file} 不是文本，而是其他类型的文档。请选择文本文档。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.</source>
        <translation>{file} 不是 UTF-8 文本。请用创建它的程序保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save it as UTF-8.</source>
        <translation>{file} 不是 UTF-8 文本；请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.</source>
        <translation>{file} 不是 GGUF 模型：它看起来像{kind}。请选择扩展名为 .gguf 的文件。</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose a .gguf file.</source>
        <translation>{file} 不是文件，而是设备或管道。请选择 .gguf 文件。</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose another file.</source>
        <translation>{file} 不是文件，而是设备或管道。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} 不是文件。</translation>
    </message>
    <message>
        <source>{file} is not a file. Name the zip file of a pack.</source>
        <translation>{file} 不是文件。请指定提示词包的 zip 文件。</translation>
    </message>
    <message>
        <source>{file} is not a language model but part of one ({kind}), so it is not made smaller.</source>
        <translation>{file} 不是语言模型，而是其中一部分（{kind}），因此不会缩小。</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} 不是普通文件。</translation>
    </message>
    <message>
        <source>{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.</source>
        <translation>{file} 不是文本文件：它看起来像{kind}。请选择文本文件或 Markdown 文件。</translation>
    </message>
    <message>
        <source>{file} is not an adapter. Choose a LoRA adapter made for {model}.</source>
        <translation>{file} 不是适配器。请选择为 {model} 制作的 LoRA 适配器。</translation>
    </message>
    <message>
        <source>{file} is not in Inkhorn&apos;s folder, so Inkhorn does not remove it.</source>
        <translation>{file} 不在 Inkhorn 的文件夹中，因此 Inkhorn 不会移除它。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} is not valid JSON.</source>
        <translation>{file} 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {reason}.</source>
        <translation>{file} 不是有效的 TOML：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not {encoding}: byte {number} does not fit. Choose another.</source>
        <translation>{file} 不是 {encoding}：第 {number} 字节不符。请选择其他编码。</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts, but its name does not say which. Get all of them.</source>
        <translation>{file} 是 {count} 个分卷之一，但名称未注明是哪一个。请获取全部分卷。</translation>
    </message>
    <message>
        <source>{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.</source>
        <translation>{file} 是某个模型的 {parts} 个分卷之一。请获取单文件版本的模型再缩小。</translation>
    </message>
    <message>
        <source>{file} is open beside this document. Choose another name, or close it first.</source>
        <translation>{file} 已在旁边打开。请换一个名称，或先将其关闭。</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} 受密码保护。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it where it was made, save it without one, and try again.</source>
        <translation>{file} 受密码保护。请在创建它的程序中打开，去掉密码保存后重试。</translation>
    </message>
    <message>
        <source>{file} is there already and was left alone.</source>
        <translation>{file} 已存在，未作改动。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} 已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>{file} is there twice.</source>
        <translation>{file} 出现了两次。</translation>
    </message>
    <message>
        <source>{file} is there, but where it came from could not be noted: {reason}.</source>
        <translation>{file} 已就位，但无法记录其来源：{reason}。</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB. Inkhorn opens up to {most} MB.</source>
        <translation>{file} 太大：{size} MB。Inkhorn 最多可打开 {most} MB。</translation>
    </message>
    <message>
        <source>{file} is {model} as it is in the catalogue.</source>
        <translation>{file} 与模型目录中的 {model} 一致。</translation>
    </message>
    <message>
        <source>{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} 为 {quantisation}，再缩小会损失过多。请获取 F16 或 Q8_0 版本的模型再在这里缩小。</translation>
    </message>
    <message>
        <source>{file} is {quantisation}; only {choice} can be made of it.</source>
        <translation>{file} 为 {quantisation}；只能由它生成 {choice}。</translation>
    </message>
    <message>
        <source>{file} lies in a folder; the files of a pack lie side by side.</source>
        <translation>{file} 在文件夹中；提示词包的文件必须并列存放。</translation>
    </message>
    <message>
        <source>{file} needs a model on this computer.</source>
        <translation>{file} 需要这台电脑上有模型。</translation>
    </message>
    <message>
        <source>{file} needs a name.</source>
        <translation>{file} 需要一个名称。</translation>
    </message>
    <message>
        <source>{file} points outside of the pack.</source>
        <translation>{file} 指向提示词包之外。</translation>
    </message>
    <message>
        <source>{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.</source>
        <translation>{file} 声明为 {encoding}，但在第 {number} 字节处损坏。请恢复一份完好的副本。</translation>
    </message>
    <message>
        <source>{file} was changed by another program while you changed it here.</source>
        <translation>你在这里更改 {file} 时，它已被其他程序更改。</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not saved.</source>
        <translation>{file} 已被其他程序更改，因此未保存。</translation>
    </message>
    <message>
        <source>{file} was changed or is damaged. Remove it and get it again.</source>
        <translation>{file} 已被更改或已损坏。请移除后重新获取。</translation>
    </message>
    <message>
        <source>{file} was deleted; its space is free once you choose “Free what was deleted”.</source>
        <translation>{file} 已删除；选择“清空已删除项”后才会释放空间。</translation>
    </message>
    <message>
        <source>{file} was made for big-endian computers. Choose another file.</source>
        <translation>{file} 是为大端序电脑制作的。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file} was made in {seconds} s and takes {size}.</source>
        <translation>{file} 已生成，用时 {seconds} 秒，占用 {size}。</translation>
    </message>
    <message>
        <source>{file} was not read to its end.</source>
        <translation>未能完整读取 {file}。</translation>
    </message>
    <message>
        <source>{file} was read as Markdown. Saving makes a new file; {file} stays as it is.</source>
        <translation>{file} 已作为 Markdown 读入。保存时会创建新文件，{file} 保持原样。</translation>
    </message>
    <message>
        <source>{file} was taken away by another program. Your changes are still here.</source>
        <translation>{file} 已被其他程序移走。你的更改仍保留在这里。</translation>
    </message>
    <message>
        <source>{file} was written to {folder}. This document is still the Markdown one.</source>
        <translation>{file} 已写入 {folder}。当前文档仍是 Markdown 文档。</translation>
    </message>
    <message>
        <source>{file} was written. It says at its end who wrote what.</source>
        <translation>已写入 {file}。文件末尾注明了各部分由谁所写。</translation>
    </message>
    <message>
        <source>{file} would be passed over: names that begin with _ or ~ are.</source>
        <translation>{file} 会被略过：名称以 _ 或 ~ 开头的文件都不会读取。</translation>
    </message>
    <message>
        <source>{file} · not saved yet</source>
        <translation>{file} · 尚未保存</translation>
    </message>
    <message>
        <source>{file} · {licence}, agreed to</source>
        <translation>{file} · {licence}，已同意</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} 或 {last}</translation>
    </message>
    <message>
        <source>{folder} does not hold {file}: no file there has its checksum.</source>
        <translation>{folder} 中没有 {file}：其中没有文件与其校验和相符。</translation>
    </message>
    <message>
        <source>{free} of {total} free.</source>
        <translation>可用 {free} / {total}。</translation>
    </message>
    <message>
        <source>{group} · none yet</source>
        <translation>{group} · 暂无</translation>
    </message>
    <message>
        <source>{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.</source>
        <translation>{host} 只支持对话，因此可以改写，但不能提供建议。请选择支持 /v1/completions 的服务器。</translation>
    </message>
    <message>
        <source>{host} cannot answer at the moment ({status}). Try again later.</source>
        <translation>{host} 目前无法回答（{status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} cannot be found. Go online, or check the address, and try again.</source>
        <translation>找不到 {host}。请联网或检查地址后重试。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Check this computer&apos;s clock and certificates, or whether a proxy reads along.</source>
        <translation>{host} 无法证明自己就是 {host}（{reason}），因此未发送任何内容。请检查这台电脑的时钟和证书，或是否有代理在窃读。</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.</source>
        <translation>{host} 在 {seconds} 秒内没有响应。请重试，或在那边选择更小的模型。</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} 没有响应。</translation>
    </message>
    <message>
        <source>{host} did not take the request. Select less text, or choose another model.</source>
        <translation>{host} 未接受请求。请少选一些文字，或选择其他模型。</translation>
    </message>
    <message>
        <source>{host} does not accept the access token. Make a new one there and set it here.</source>
        <translation>{host} 不接受该访问令牌。请在那边新建一个，并在这里设置。</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Enter another one in Settings, Server.</source>
        <translation>{host} 不接受此密钥。请在“设置 &gt; 服务器”中输入其他密钥。</translation>
    </message>
    <message>
        <source>{host} does not answer at this address. Check it in Settings, Server.</source>
        <translation>{host} 在此地址没有响应。请在“设置 &gt; 服务器”中检查地址。</translation>
    </message>
    <message>
        <source>{host} does not have this model, or only for accounts that may see it.</source>
        <translation>{host} 没有此模型，或只对有权查看的账户开放。</translation>
    </message>
    <message>
        <source>{host} does not speak a secure protocol this program knows.</source>
        <translation>{host} 不支持此程序所知的任何安全协议。</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama.</source>
        <translation>{host} 返回的回答无法读取。请确认它是模型服务器，例如 llama-server、vLLM 或 Ollama。</translation>
    </message>
    <message>
        <source>{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, then set an access token here.</source>
        <translation>{host} 只向已同意条款的账户提供此模型。请在其页面上同意，然后在这里设置访问令牌。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}). Try again in a moment.</source>
        <translation>{host} 自身出现故障（{status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own. Try again in some minutes.</source>
        <translation>{host} 自身出现故障。请几分钟后重试。</translation>
    </message>
    <message numerus="yes">
        <source>{host} has a fault of its own. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} 自身出现故障。请在 {n} 分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests from you, or your account is used up. Try again in a moment.</source>
        <translation>你对 {host} 的请求过多，或你的账户额度已用完。请稍后重试。</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.</source>
        <translation>
            <numerusform>你对 {host} 的请求过多，或你的账户额度已用完。请在 {n} 分钟后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.</source>
        <translation>
            <numerusform>你对 {host} 的请求过多，或你的账户额度已用完。请在 {n} 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests. Try again in some minutes.</source>
        <translation>{host} 收到的请求过多。请几分钟后重试。</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} 收到的请求过多。请在 {n} 分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.</source>
        <translation>{host} 已没有版本列表。请到获取 Inkhorn 的地方查看是否有新版本。</translation>
    </message>
    <message>
        <source>{host} has no model called {model}. It has {names}. Choose one in Settings, Server.</source>
        <translation>{host} 没有名为 {model} 的模型。它有 {names}。请在“设置 &gt; 服务器”中选择一个。</translation>
    </message>
    <message>
        <source>{host} has no model. Load one there, and try again.</source>
        <translation>{host} 没有模型。请在那边加载一个后重试。</translation>
    </message>
    <message>
        <source>{host} has the model, but no longer the version that Inkhorn knows. Choose another model.</source>
        <translation>{host} 有此模型，但已没有 Inkhorn 所知的版本。请选择其他模型。</translation>
    </message>
    <message>
        <source>{host} is busy or still loading its model. Try again in a moment.</source>
        <translation>{host} 正忙或仍在加载模型。请稍后重试。</translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} 正忙或仍在加载模型。请在 {n} 分钟后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} 正忙或仍在加载模型。请在 {n} 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is not in your own network, so its address must begin with https://.</source>
        <translation>{host} 不在你自己的网络中，因此其地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>{host} knows no model called {model}, or its address is another one. Check Settings, Server.</source>
        <translation>{host} 没有名为 {model} 的模型，或其地址不是这一个。请检查“设置 &gt; 服务器”。</translation>
    </message>
    <message>
        <source>{host} now has another file than the one Inkhorn knows, so it was not downloaded. Choose another source.</source>
        <translation>{host} 上的文件现在与 Inkhorn 所知的不同，因此未下载。请选择其他来源。</translation>
    </message>
    <message>
        <source>{host} refused the download ({status}).</source>
        <translation>{host} 拒绝了下载（{status}）。</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} 拒绝了请求（{status}）。</translation>
    </message>
    <message>
        <source>{host} sends to another address, which is not followed. Enter that one in Settings, Server.</source>
        <translation>{host} 转向了另一个地址，Inkhorn 不会跟随。请在“设置 &gt; 服务器”中输入该地址。</translation>
    </message>
    <message>
        <source>{host} wants a key. Enter it in Settings, Server.</source>
        <translation>{host} 需要密钥。请在“设置 &gt; 服务器”中输入。</translation>
    </message>
    <message>
        <source>{host}, through {proxy}</source>
        <translation>{host}，经由 {proxy}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>剩余 {hours} 小时</translation>
    </message>
    <message>
        <source>{key} alone is needed for writing; add Ctrl or Alt.</source>
        <translation>写作时需要单独使用 {key}；请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.</source>
        <translation>{key} 已用于“{holder}”，因此“{prompt}”没有快捷键；请在 inkhorn.hotkey 后另写一个。</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt with it.</source>
        <translation>写作时需要 {key}；请同时按 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{key} is needed in the whole window; hold Ctrl or Alt with it.</source>
        <translation>整个窗口都需要 {key}；请同时按 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{key} is needed on the page; hold Ctrl or Alt with it.</source>
        <translation>页面上需要 {key}；请同时按 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{key} is not a key; write it like Ctrl+Alt+P or F6.</source>
        <translation>{key} 不是按键；请写成 Ctrl+Alt+P 或 F6 的形式。</translation>
    </message>
    <message>
        <source>{key} is not supported here; take it out.</source>
        <translation>此处不支持 {key}；请删除。</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already.</source>
        <translation>{key} 已是“{command}”的快捷键。</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already; press another one.</source>
        <translation>{key} 已是“{command}”的快捷键；请按其他键。</translation>
    </message>
    <message>
        <source>{key}: must be a whole number from 0 to {limit}.</source>
        <translation>{key}：必须是 0 到 {limit} 之间的整数。</translation>
    </message>
    <message>
        <source>{key}: must be at least 1 and no less than {other}.</source>
        <translation>{key}：必须至少为 1，且不小于 {other}。</translation>
    </message>
    <message>
        <source>{kind}, {number} billion parameters</source>
        <translation>{kind}，{number} B 参数</translation>
    </message>
    <message>
        <source>{kind}, {number} million parameters</source>
        <translation>{kind}，{number} M 参数</translation>
    </message>
    <message>
        <source>{language} is not checked yet: its word lists are not on this computer. Get them in the settings, or with `inkhorn languages fetch {code}`.</source>
        <translation>尚未检查{language}：这台电脑上没有它的词表。可在设置中获取，或运行 `inkhorn languages fetch {code}`。</translation>
    </message>
    <message>
        <source>{language} is not checked: Inkhorn was installed without the extra “languages”.</source>
        <translation>未检查{language}：安装 Inkhorn 时未包含附加组件“languages”。</translation>
    </message>
    <message>
        <source>{limit} packs are installed already; remove one first.</source>
        <translation>已安装 {limit} 个提示词包；请先移除一个。</translation>
    </message>
    <message>
        <source>{list}. {free} are free on the disk.</source>
        <translation>{list}。磁盘可用空间为 {free}。</translation>
    </message>
    <message>
        <source>{memory} on the graphics processor</source>
        <translation>显存 {memory}</translation>
    </message>
    <message>
        <source>{millions} M parameters, {quantisation}</source>
        <translation>{millions} M 参数，{quantisation}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{model} ({size} MB) is on this computer already.</source>
        <translation>{model}（{size} MB）已在这台电脑上。</translation>
    </message>
    <message>
        <source>{model} is being loaded. You can write meanwhile.</source>
        <translation>正在加载 {model}。你可以先写作。</translation>
    </message>
    <message>
        <source>{model} is here and sound.</source>
        <translation>{model} 已就位，文件完好。</translation>
    </message>
    <message>
        <source>{model} is here, as the hub has it.</source>
        <translation>{model} 已就位，与模型库中的一致。</translation>
    </message>
    <message>
        <source>{model} is the smallest that can be fetched; any other GGUF file works too.</source>
        <translation>{model} 是可获取的最小模型；其他 GGUF 文件也可以使用。</translation>
    </message>
    <message>
        <source>{model} is under the {licence}. Nothing is fetched before you agree to it.</source>
        <translation>{model} 采用 {licence} 许可证。在你同意之前不会获取任何内容。</translation>
    </message>
    <message>
        <source>{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one is used. Close other programs, or choose a smaller model in Settings, Model.</source>
        <translation>除通用模型外，{model} 还需要 {needs} MB 内存，而可用内存为 {free} MB，因此使用通用模型。请关闭其他程序，或在“设置 &gt; 模型”中选择更小的模型。</translation>
    </message>
    <message>
        <source>{model} on {server}</source>
        <translation>{model}（{server}）</translation>
    </message>
    <message>
        <source>{model} rewrites poorly: most of what it writes says something else and is not shown. Proofread works well with it, through the grammar judge; for the other styles choose a larger model, such as Qwen3 1.7B.</source>
        <translation>{model} 不擅长改写：它生成的内容大多改变了意思，因此不会显示。借助语法判断，用它校对效果不错；其他风格请选择更大的模型，例如 Qwen3 1.7B。</translation>
    </message>
    <message>
        <source>{model} rewrites with mixed results: about one request in three brings something useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 1.7B, changes the meaning less often.</source>
        <translation>{model} 的改写质量不稳定：大约每三次有一次有用，请仔细查看每处更改。15 亿参数以上的模型（例如 Qwen3 1.7B）较少改变原意。</translation>
    </message>
    <message>
        <source>{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.</source>
        <translation>{model} 不是为执行指令制作的，只能补全文本。请选择指令 (instruct) 模型来改写。</translation>
    </message>
    <message>
        <source>{model}, from {host}. {licence}: {terms}</source>
        <translation>{model}，来自 {host}。{licence}：{terms}</translation>
    </message>
    <message>
        <source>{model}. {licence}: {terms}</source>
        <translation>{model}。{licence}：{terms}</translation>
    </message>
    <message>
        <source>{model}: its file is not there any more.</source>
        <translation>{model}：其文件已不存在。</translation>
    </message>
    <message>
        <source>{name} is a list; Inkhorn asks only for texts and for choices (enum).</source>
        <translation>{name} 是列表；Inkhorn 只能询问文本和选项 (enum)。</translation>
    </message>
    <message>
        <source>{name} is not a usable name; use letters, digits and _.</source>
        <translation>{name} 不是可用的名称；请使用字母、数字和 _。</translation>
    </message>
    <message>
        <source>{name} is not declared under input:.</source>
        <translation>{name} 未在 input: 下声明。</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} 必须是 {choices} 之一。</translation>
    </message>
    <message>
        <source>{name} must not contain a slash.</source>
        <translation>{name} 不能含有斜杠。</translation>
    </message>
    <message>
        <source>{name} of the selection</source>
        <translation>所选内容的{name}</translation>
    </message>
    <message>
        <source>{name}. {explanation}</source>
        <translation>{name}。{explanation}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}：{number}</translation>
    </message>
    <message>
        <source>{newest} · most {most}</source>
        <translation>{newest} · 最高 {most}</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number} B 参数</translation>
    </message>
    <message>
        <source>{number} J for {tokens} tokens ({source})</source>
        <translation>{tokens} 个 token 耗能 {number} J（{source}）</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} M 参数</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} 小时前</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} 分钟前</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} of {count}  Alt+↓</source>
        <translation>{number} / {count}  Alt+↓</translation>
    </message>
    <message>
        <source>{number} of {count} or more</source>
        <translation>{number} / {count} 或更多</translation>
    </message>
    <message>
        <source>{number} parameters, by {publisher}</source>
        <translation>参数量：{number}，发布者：{publisher}</translation>
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
            <numerusform>{n} 个 HTML 标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers asked for</source>
        <translation>
            <numerusform>请求了 {n} 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of spaces and signs</source>
        <translation>
            <numerusform>{n} 处空格和符号更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {words}</source>
        <translation>
            <numerusform>{n} 处更改：{words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>{n} 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept.</source>
        <translation>
            <numerusform>保留了 {n} 条连接记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>保留了 {n} 条连接记录；显示最近 {lines} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far.</source>
        <translation>
            <numerusform>目前共 {n} 次连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>目前共 {n} 次连接；显示最近 {lines} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>{n} 处更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections at once</source>
        <translation>
            <numerusform>一次 {n} 处更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row.</source>
        <translation>
            <numerusform>连续 {n} 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents} and others.</source>
        <translation>{n} 个文档有未保存的更改：{documents} 等。</translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents}.</source>
        <translation>{n} 个文档有未保存的更改：{documents}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were kept from last time.</source>
        <translation>
            <numerusform>保留了上次的 {n} 个文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were opened beside it.</source>
        <translation>
            <numerusform>另外打开了 {n} 个文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were restored.</source>
        <translation>
            <numerusform>恢复了 {n} 个文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents with changes that are not saved stay open.</source>
        <translation>
            <numerusform>{n} 个有未保存更改的文档保持打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded objects</source>
        <translation>
            <numerusform>{n} 个嵌入对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples, not run yet.</source>
        <translation>
            <numerusform>{n} 个示例，尚未运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixed.</source>
        <translation>
            <numerusform>已修正 {n} 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes within footnotes</source>
        <translation>
            <numerusform>{n} 个脚注中的脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form fields</source>
        <translation>
            <numerusform>{n} 个表单字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas</source>
        <translation>
            <numerusform>{n} 个公式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headers and footers</source>
        <translation>
            <numerusform>{n} 个页眉和页脚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>{n} 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} issues</source>
        <translation>
            <numerusform>{n} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on it</source>
        <translation>
            <numerusform>GPU 上 {n} 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were left out: a line must hold one word.</source>
        <translation>
            <numerusform>略过了 {n} 行：每行只能有一个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or code in table cells</source>
        <translation>
            <numerusform>{n} 个表格单元格中的列表或代码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or quotes nested very deeply</source>
        <translation>
            <numerusform>{n} 个嵌套过深的列表或引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists, tables or headings within quotes</source>
        <translation>
            <numerusform>{n} 个引用中的列表、表格或标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged table cells</source>
        <translation>
            <numerusform>{n} 个合并的单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>{n} 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <translation>
            <numerusform>剩余 {n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>还有 {n} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more changes need a look.</source>
        <translation>
            <numerusform>还有 {n} 处更改需要查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents are waiting.</source>
        <translation>
            <numerusform>还有 {n} 个文档等待处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of code blocks&apos; languages</source>
        <translation>
            <numerusform>{n} 个代码块语言名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run.</source>
        <translation>
            <numerusform>{n} 个未运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its changes could not be relied on and are not shown.</source>
        <translation>
            <numerusform>其中 {n} 处更改不可靠，未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} parts of {model} are missing, such as {file}.</source>
        <translation>
            <numerusform>{model} 的 {all} 个分卷中缺少 {n} 个，例如 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} passed.</source>
        <translation>
            <numerusform>{count} 个中有 {n} 个通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs stay as they were: the model gave no usable version.</source>
        <translation>
            <numerusform>{n} 个段落保持原样：模型没有给出可用的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts that cannot be read</source>
        <translation>
            <numerusform>{n} 个无法读取的部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>{n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures become links.</source>
        <translation>
            <numerusform>{n} 张图片将变为链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>{n} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are gone and cannot be reverted.</source>
        <translation>
            <numerusform>{n} 处位置已不存在，无法还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ignored.</source>
        <translation>
            <numerusform>已忽略 {n} 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <translation>
            <numerusform>{n} 个提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts have changes that are not saved.</source>
        <translation>
            <numerusform>{n} 个提示词有未保存的更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts imported.</source>
        <translation>
            <numerusform>已导入 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts left out.</source>
        <translation>
            <numerusform>略去了 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised or lowered passages</source>
        <translation>
            <numerusform>{n} 处上标或下标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>删去 {n} 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed.</source>
        <translation>
            <numerusform>已移除 {n} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <translation>
            <numerusform>已替换 {n} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reverts.</source>
        <translation>
            <numerusform>{n} 次还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rewrites</source>
        <translation>
            <numerusform>{n} 次改写</numerusform>
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
            <numerusform>{n} 个句子，最长 {most} 字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>{n} 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables of contents or indexes</source>
        <translation>
            <numerusform>{n} 个目录或索引</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables or headings within lists</source>
        <translation>
            <numerusform>{n} 个列表中的表格或标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables within tables</source>
        <translation>
            <numerusform>{n} 个表格中的表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text boxes</source>
        <translation>
            <numerusform>{n} 个文本框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for reading</source>
        <translation>
            <numerusform>{n} 个读取线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for writing</source>
        <translation>
            <numerusform>{n} 个生成线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles of links</source>
        <translation>
            <numerusform>{n} 个链接标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <translation>
            <numerusform>最多 {n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens per second</source>
        <translation>
            <numerusform>每秒 {n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens read at once</source>
        <translation>
            <numerusform>一次读取 {n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes</source>
        <translation>
            <numerusform>{n} 处修订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} underlined passages</source>
        <translation>
            <numerusform>{n} 处下划线文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsafe links</source>
        <translation>
            <numerusform>{n} 个不安全的链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>增加 {n} 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added.</source>
        <translation>
            <numerusform>已添加 {n} 个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words removed</source>
        <translation>
            <numerusform>删去 {n} 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words written to {file}.</source>
        <translation>
            <numerusform>已将 {n} 个词写入 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words: {sentence}</source>
        <translation>
            <numerusform>{n} 字：{sentence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{open} of {n} changes left</source>
        <translation>
            <numerusform>{n} 处更改中剩余 {open} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}。</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); the defaults are used.</source>
        <translation>无法读取 {path}（{reason}）；已使用默认值。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>无法写入 {path}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is far too large for a settings file; the defaults are used.</source>
        <translation>{path} 太大，不可能是设置文件；已使用默认值。</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file ({reason}); the defaults are used.</source>
        <translation>{path} 不是有效的 TOML 文件（{reason}）；已使用默认值。</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file; the defaults are used.</source>
        <translation>{path} 不是有效的 TOML 文件；已使用默认值。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{program} has {model} ({size} MB) on this computer.</source>
        <translation>这台电脑上的 {program} 已有 {model}（{size} MB）。</translation>
    </message>
    <message>
        <source>{prompt} copy</source>
        <translation>{prompt} 副本</translation>
    </message>
    <message>
        <source>{prompt}: {answer}</source>
        <translation>{prompt}：{answer}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} token/s</translation>
    </message>
    <message>
        <source>{rate} tokens/s on {device}; first word after {time}.</source>
        <translation>{device} 上 {rate} token/s；首词用时 {time}。</translation>
    </message>
    <message>
        <source>{reason} The model for all tasks is used instead.</source>
        <translation>{reason}已改用通用模型。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{reason}. Try again later.</source>
        <translation>{reason}。请稍后重试。</translation>
    </message>
    <message>
        <source>{reason}. What was downloaded is kept: try again to go on.</source>
        <translation>{reason}。已下载的部分会保留：重试即可继续。</translation>
    </message>
    <message>
        <source>{reason}; the default {value} is used.</source>
        <translation>{reason}；已使用默认值 {value}。</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; trying again in {n} seconds.</source>
        <translation>
            <numerusform>{reason}；{n} 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; {value} is used.</source>
        <translation>{reason}；已使用 {value}。</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}：{setting}</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} words</source>
        <translation>
            <numerusform>{selected} / {n} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} It says: {words}</source>
        <translation>{sentence}它的提示：{words}</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}：减少</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}：增加</translation>
    </message>
    <message>
        <source>{setting}: {speed}</source>
        <translation>{setting}：{speed}</translation>
    </message>
    <message>
        <source>{setup} (Automatic)</source>
        <translation>{setup}（自动）</translation>
    </message>
    <message>
        <source>{setup}: {speed}</source>
        <translation>{setup}：{speed}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{share} corrected by a model</source>
        <translation>{share} 由模型更正</translation>
    </message>
    <message>
        <source>{share} corrected by rules</source>
        <translation>{share} 由规则更正</translation>
    </message>
    <message>
        <source>{share} corrected by {author}</source>
        <translation>{share} 由 {author} 更正</translation>
    </message>
    <message>
        <source>{share} of unknown origin</source>
        <translation>{share} 来源不明</translation>
    </message>
    <message>
        <source>{share} pasted</source>
        <translation>{share} 为粘贴内容</translation>
    </message>
    <message>
        <source>{share} rewritten by a model</source>
        <translation>{share} 由模型改写</translation>
    </message>
    <message>
        <source>{share} rewritten by {author}</source>
        <translation>{share} 由 {author} 改写</translation>
    </message>
    <message>
        <source>{share} suggested by a model</source>
        <translation>{share} 由模型建议</translation>
    </message>
    <message>
        <source>{share} suggested by {author}</source>
        <translation>{share} 由 {author} 建议</translation>
    </message>
    <message>
        <source>{share} written by a machine</source>
        <translation>{share} 由机器生成</translation>
    </message>
    <message>
        <source>{share} written by hand</source>
        <translation>{share} 为手动输入</translation>
    </message>
    <message>
        <source>{share} written by somebody else</source>
        <translation>{share} 由他人所写</translation>
    </message>
    <message>
        <source>{share} written by {author}</source>
        <translation>{share} 由 {author} 所写</translation>
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
        <translation>最多 {size}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some} and {other}</source>
        <translation>{some}和{other}</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} 或 {other}</translation>
    </message>
    <message>
        <source>{speed}. Click for the Performance panel.</source>
        <translation>{speed}。点击打开“性能”面板。</translation>
    </message>
    <message>
        <source>{tag} closes nothing that is open here.</source>
        <translation>{tag} 没有可结束的块。</translation>
    </message>
    <message>
        <source>{tag} has a meaning only inside {block}.</source>
        <translation>{tag} 只在 {block} 内有意义。</translation>
    </message>
    <message>
        <source>{tag} is never closed.</source>
        <translation>{tag} 未结束。</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.</source>
        <translation>Inkhorn 不认识名称 {tag}：请在 input: schema: 下声明，或将其删除。</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: did you mean {other}?</source>
        <translation>Inkhorn 不认识名称 {tag}：是否想写 {other}？</translation>
    </message>
    <message>
        <source>{tag} is not supported: write one plain name between the braces, without helpers or paths.</source>
        <translation>不支持 {tag}：大括号之间只能写一个普通名称，不能用辅助函数或路径。</translation>
    </message>
    <message>
        <source>{tag}: a prompt file cannot include other files or prompts.</source>
        <translation>{tag}：提示词文件不能包含其他文件或提示词。</translation>
    </message>
    <message>
        <source>{tag}: a role is &quot;system&quot;, &quot;user&quot; or &quot;model&quot;, in quotation marks.</source>
        <translation>{tag}：角色应为 &quot;system&quot;、&quot;user&quot; 或 &quot;model&quot;，并加引号。</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things}、{last}</translation>
    </message>
    <message numerus="yes">
        <source>{things} are not taken over.</source>
        <translation>
            <numerusform>无法保留：{things}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of {n} places</source>
        <translation>
            <numerusform>已勾选 {ticked} / {n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>为 {times} 倍</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more</source>
        <translation>
            <numerusform>{titles} 及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} were changed meanwhile and stay.</source>
        <translation>
            <numerusform>{titles} 在此期间有更改，已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (needs a larger model)</source>
        <translation>{title}（需要更大的模型）</translation>
    </message>
    <message>
        <source>{title}, undone</source>
        <translation>{title}，已撤销</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}：{value}</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} times)</source>
        <translation>
            <numerusform>{why}（{n} 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({percent} %)</source>
        <translation>{words}（{percent}%）</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words}、{last}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and {n} more</source>
        <translation>
            <numerusform>{words} 及另外 {n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} becomes {right}. {reason} {category}.</source>
        <translation>{wrong} 改为 {right}。{reason}{category}。</translation>
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
        <translation>{{ 没有对应的 }}。</translation>
    </message>
    <message>
        <source>{{else}} does not belong to a block.</source>
        <translation>{{else}} 不属于任何块。</translation>
    </message>
    <message>
        <source>“A” stands before a consonant sound, “an” before a vowel sound.</source>
        <translation>辅音音素前用“a”，元音音素前用“an”。</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. It begins with https:// or is a folder.</source>
        <translation>“{address}”不是可用的地址。地址应以 https:// 开头，或为一个文件夹。</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a model hub. It begins with https://.</source>
        <translation>“{address}”不是模型库的地址。地址应以 https:// 开头。</translation>
    </message>
    <message>
        <source>“{document}”</source>
        <translation>“{document}”</translation>
    </message>
    <message>
        <source>“{document}” has changes that are not saved.</source>
        <translation>“{document}”有未保存的更改。</translation>
    </message>
    <message>
        <source>“{document}” is being saved. The window closes when that is done.</source>
        <translation>正在保存“{document}”。完成后窗口将关闭。</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.</source>
        <translation>“{document}”已不在磁盘上。它被删除、移动或重命名了；文字仍保留在这里。</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. Its folder is gone too; the text is still here.</source>
        <translation>“{document}”已不在磁盘上，所在文件夹也不见了；文字仍保留在这里。</translation>
    </message>
    <message>
        <source>“{document}” is open in another window since {time}. What you save here replaces what is saved there.</source>
        <translation>“{document}”自 {time} 起已在另一个窗口中打开。在这里保存会覆盖那边保存的内容。</translation>
    </message>
    <message>
        <source>“{document}” is open in another window, so it is read-only here.</source>
        <translation>“{document}”已在另一个窗口中打开，因此这里为只读。</translation>
    </message>
    <message>
        <source>“{document}” is read-only, as you wanted it.</source>
        <translation>已按你的要求以只读方式打开“{document}”。</translation>
    </message>
    <message>
        <source>“{document}” is still being saved: the disk is slow to answer. You can go on writing.</source>
        <translation>仍在保存“{document}”：磁盘响应缓慢。你可以继续写作。</translation>
    </message>
    <message>
        <source>“{document}” is write-protected, so it is open read-only.</source>
        <translation>“{document}”有写保护，因此以只读方式打开。</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program, in other places than here.</source>
        <translation>“{document}”已被其他程序更改，更改处与你在这里的不同。</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program.</source>
        <translation>“{document}”已被其他程序更改。</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window, in other places than here.</source>
        <translation>“{document}”已在另一个窗口中更改，更改处与你在这里的不同。</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window.</source>
        <translation>“{document}”已在另一个窗口中更改。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile, in other places than here.</source>
        <translation>“{document}”未保存，因为在此期间它被其他程序更改，更改处与你在这里的不同。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile.</source>
        <translation>“{document}”未保存，因为在此期间它被其他程序更改。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile, in other places than here.</source>
        <translation>“{document}”未保存，因为在此期间它在另一个窗口中被更改，更改处与你在这里的不同。</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile.</source>
        <translation>“{document}”未保存，因为在此期间它在另一个窗口中被更改。</translation>
    </message>
    <message>
        <source>“{document}” was not saved. Show it to see why.</source>
        <translation>“{document}”未保存。打开它查看原因。</translation>
    </message>
    <message>
        <source>“{document}” was replaced by another program, by something that is no text. Your text is still here.</source>
        <translation>“{document}”已被其他程序替换为非文本内容。你的文字仍保留在这里。</translation>
    </message>
    <message>
        <source>“{document}” was replaced in another window, by something that is no text. Your text is still here.</source>
        <translation>“{document}”已在另一个窗口中被替换为非文本内容。你的文字仍保留在这里。</translation>
    </message>
    <message>
        <source>“{document}”, last changed {moment}.</source>
        <translation>“{document}”，上次更改：{moment}。</translation>
    </message>
    <message>
        <source>“{document}”: your text here, and the file as it is on the disk now.</source>
        <translation>“{document}”：你在这里的文字，与磁盘上现有的文件对比。</translation>
    </message>
    <message>
        <source>“{kind}” is not supported; use {kinds}.</source>
        <translation>不支持“{kind}”；请使用 {kinds}。</translation>
    </message>
    <message numerus="yes">
        <source>“{pack}” is installed: {n} prompts.</source>
        <translation>
            <numerusform>已安装“{pack}”：{n} 个提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{prompt}” has no input {input}; it has {known}.</source>
        <translation>“{prompt}”没有输入项 {input}；它有 {known}。</translation>
    </message>
    <message>
        <source>“{prompt}” was deleted.</source>
        <translation>已删除“{prompt}”。</translation>
    </message>
    <message>
        <source>“{prompt}” was stopped, because another document is shown now.</source>
        <translation>“{prompt}”已停止，因为现在显示的是另一个文档。</translation>
    </message>
    <message>
        <source>“{prompt}” works on selected text. Select some, then choose it again.</source>
        <translation>“{prompt}”作用于选中的文字。请先选择一些文字，再重新选择它。</translation>
    </message>
    <message>
        <source>“{setting}” now stands at {percent}%. Press again for still more.</source>
        <translation>“{setting}”现为 {percent}%。再按一次可继续增加。</translation>
    </message>
    <message>
        <source>“{setting}” stands as far right as it goes.</source>
        <translation>“{setting}”已调到最右端。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; none is used.</source>
        <translation>“{title}”({name}) 的快捷键 {key} 被使用了两次；不使用任何快捷键。</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; {free} is used.</source>
        <translation>“{title}”({name}) 的快捷键 {key} 被使用了两次；已使用 {free}。</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a key such as Ctrl+Space, not {given}</source>
        <translation>“{title}”({name}) 必须是 Ctrl+Space 这样的按键，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number from {low} to {high}, not {given}</source>
        <translation>“{title}”({name}) 必须是 {low} 到 {high} 之间的数字，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number, not {given}</source>
        <translation>“{title}”({name}) 必须是数字，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number from {low} to {high}, not {given}</source>
        <translation>“{title}”({name}) 必须是 {low} 到 {high} 之间的整数，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number, not {given}</source>
        <translation>“{title}”({name}) 必须是整数，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be one of {choices}, not {given}</source>
        <translation>“{title}”({name}) 必须是 {choices} 之一，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be text, not {given}</source>
        <translation>“{title}”({name}) 必须是文本，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be true or false, not {given}</source>
        <translation>“{title}”({name}) 必须是 true 或 false，而不是 {given}</translation>
    </message>
    <message>
        <source>“{title}” by a model</source>
        <translation>模型的“{title}”</translation>
    </message>
    <message>
        <source>“{title}” by {model}</source>
        <translation>{model} 的“{title}”</translation>
    </message>
    <message>
        <source>“{title}” was restored: {length}, last changed {when}.</source>
        <translation>已恢复“{title}”：{length}，上次更改：{when}。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” becomes “{others}”</source>
        <translation>“{words}”改为“{others}”</translation>
    </message>
    <message>
        <source>“{words}” is added</source>
        <translation>添加“{words}”</translation>
    </message>
    <message>
        <source>“{words}” is left out</source>
        <translation>删去“{words}”</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <translation>缺少“{words}”。</translation>
    </message>
    <message>
        <source>“{words}” should not be there.</source>
        <translation>不应出现“{words}”。</translation>
    </message>
    <message>
        <source>“{words}” stays</source>
        <translation>保留“{words}”</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary now.</source>
        <translation>“{word}”已加入词典。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary now.</source>
        <translation>“{word}”已不在词典中。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>词典中没有“{word}”。</translation>
    </message>
    <message numerus="yes">
        <source>−{n} words</source>
        <translation>
            <numerusform>−{n} 字</numerusform>
        </translation>
    </message>
    <message>
        <source>−{percent} %</source>
        <translation>−{percent}%</translation>
    </message>
</context>
</TS>
