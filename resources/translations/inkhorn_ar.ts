<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>inkhorn</name>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرف</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> رمز</translation>
    </message>
    <message>
        <source> words</source>
        <translation> كلمة</translation>
    </message>
    <message>
        <source>${name} was renamed to {other}.</source>
        <translation>أُعيدت تسمية ${name} إلى {other}.</translation>
    </message>
    <message>
        <source>%A, %e %B %Y</source>
        <comment>a date: %A Monday, %a Mon, %d 01, %e 1, %B January, %b Jan, %m 01, %Y 2026, %H:%M 15:30</comment>
        <translation>%A، %e %B %Y</translation>
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
        <translation>%e %B %Y، %H:%M</translation>
    </message>
    <message>
        <source>&amp;About Inkhorn</source>
        <translation>ح&amp;ول Inkhorn</translation>
    </message>
    <message>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;قبول الاقتراح</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Check While I Write</source>
        <translation>الت&amp;دقيق أثناء الكتابة</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>إ&amp;غلاق التبويب</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Document Statistics</source>
        <translation>إ&amp;حصاءات المستند</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit Prompts…</source>
        <translation>ت&amp;حرير الموجّهات…</translation>
    </message>
    <message>
        <source>&amp;Encoding and Line Ends…</source>
        <translation>الترميز و&amp;نهايات الأسطر…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ب&amp;حث…</translation>
    </message>
    <message>
        <source>&amp;Fix Here</source>
        <translation>ت&amp;صحيح هنا</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>الانتقال إلى س&amp;طر…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اخت&amp;صارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Line Ends</source>
        <translation>&amp;نهايات الأسطر</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Move Section Up</source>
        <translation>نقل القسم إلى أعل&amp;ى</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Next Issue</source>
        <translation>الملاحظة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Next Part</source>
        <translation>الج&amp;زء التالي</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Performance</source>
        <translation>الأ&amp;داء</translation>
    </message>
    <message>
        <source>&amp;Previous Issue</source>
        <translation>الملاحظة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Prompts</source>
        <translation>مو&amp;جّهات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Reopen with Encoding</source>
        <translation>إ&amp;عادة الفتح بترميز</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>المرا&amp;جعة</translation>
    </message>
    <message>
        <source>&amp;Rewrite</source>
        <translation>إعادة ال&amp;صياغة</translation>
    </message>
    <message>
        <source>&amp;Rewrite Selection…</source>
        <translation>إعادة &amp;صياغة المحدد…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>&amp;Save with Encoding</source>
        <translation>&amp;حفظ بترميز</translation>
    </message>
    <message>
        <source>&amp;Smaller Heading</source>
        <translation>عنوان أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>اقتراح ا&amp;لآن</translation>
    </message>
    <message>
        <source>&amp;Suggestion Statistics…</source>
        <translation>إحصاءات الا&amp;قتراحات…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السم&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>الإ&amp;صدارات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Who Wrote What…</source>
        <translation>من &amp;كتب ماذا…</translation>
    </message>
    <message>
        <source>&amp;Why Nothing?</source>
        <translation>لماذا لا &amp;شيء؟</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(محذوف)</translation>
    </message>
    <message>
        <source>({kind}) is not supported; in brackets stands array, object or enum.</source>
        <translation>({kind}) غير مدعوم؛ يوضع بين القوسين array أو object أو enum.</translation>
    </message>
    <message>
        <source>+{added} −{removed} words</source>
        <translation>+{added} −{removed} كلمة</translation>
    </message>
    <message numerus="yes">
        <source>+{n} words</source>
        <translation>
            <numerusform>دون كلمات زائدة</numerusform>
            <numerusform>+كلمة واحدة</numerusform>
            <numerusform>+كلمتان</numerusform>
            <numerusform>+{n} كلمات</numerusform>
            <numerusform>+{n} كلمة</numerusform>
            <numerusform>+{n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>+{percent} %</source>
        <translation>+{percent}%</translation>
    </message>
    <message>
        <source>0.8 billion</source>
        <translation>0.8 مليار</translation>
    </message>
    <message>
        <source>1 billion</source>
        <translation>1 مليار</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>1.17 billion</source>
        <translation>1.17 مليار</translation>
    </message>
    <message>
        <source>1.7 billion</source>
        <translation>1.7 مليار</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 د</translation>
    </message>
    <message>
        <source>135 million</source>
        <translation>135 مليون</translation>
    </message>
    <message>
        <source>2 billion</source>
        <translation>2 مليار</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>دقيقتان</translation>
    </message>
    <message>
        <source>201 languages and dialects, by its publisher.</source>
        <translation>201 لغة ولهجة، وفق الناشر.</translation>
    </message>
    <message>
        <source>29 languages and more, by its publisher.</source>
        <translation>29 لغة وأكثر، وفق الناشر.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 ث</translation>
    </message>
    <message>
        <source>350 million</source>
        <translation>350 مليون</translation>
    </message>
    <message>
        <source>354 million</source>
        <translation>354 مليون</translation>
    </message>
    <message>
        <source>4 billion</source>
        <translation>4 مليارات</translation>
    </message>
    <message>
        <source>4.5 bits a weight, the same for all. The quickest on processors, above all with long texts.</source>
        <translation>4.5 بت لكل وزن، للأوزان كلها. الأسرع على المعالجات، ولا سيما مع النصوص الطويلة.</translation>
    </message>
    <message>
        <source>490 million</source>
        <translation>490 مليون</translation>
    </message>
    <message>
        <source>5 bits a weight. Read slowly by most processors; Inkhorn makes a Q4_0 copy of it by itself.</source>
        <translation>5 بت لكل وزن. قراءته بطيئة على معظم المعالجات؛ وينشئ Inkhorn منه نسخة Q4_0 تلقائيًا.</translation>
    </message>
    <message>
        <source>5.1 billion, of which 2.3 work at a time</source>
        <translation>5.1 مليار، يعمل منها 2.3 مليار في الوقت نفسه</translation>
    </message>
    <message>
        <source>8.5 bits a weight. The least loss among these, and nearly twice the size of the four-bit files.</source>
        <translation>8.5 بت لكل وزن. الأقل فقدًا بين هذه، وحجمه نحو ضعف حجم ملفات 4 بت.</translation>
    </message>
    <message>
        <source>8.5 bits for each number, half the size of the original. No loss could be measured.</source>
        <translation>8.5 بت لكل عدد، أي نصف حجم الأصل. لم يظهر في القياس أي فقد.</translation>
    </message>
    <message>
        <source>A .docx file, for Word and most other word processors.</source>
        <translation>ملف .docx لبرنامج Word ومعظم معالجات النصوص الأخرى.</translation>
    </message>
    <message>
        <source>A GGUF file on this computer.</source>
        <translation>ملف GGUF على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A LoRA file (GGUF) made for its model.</source>
        <translation>ملف LoRA (GGUF) مصنوع لنموذجه.</translation>
    </message>
    <message>
        <source>A click lists the connections it made.</source>
        <translation>النقر يسرد الاتصالات التي أجراها.</translation>
    </message>
    <message>
        <source>A comma is missing.</source>
        <translation>فاصلة ناقصة.</translation>
    </message>
    <message>
        <source>A demo document</source>
        <translation>مستند تجريبي</translation>
    </message>
    <message>
        <source>A file of yours; Inkhorn uses it where it is.</source>
        <translation>ملف لك؛ يستخدمه Inkhorn حيث هو.</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>A folder of .prompt files; each appears in the Prompts menu.</source>
        <translation>مجلد لملفات .prompt؛ يظهر كل ملف في قائمة «موجّهات».</translation>
    </message>
    <message>
        <source>A folder with .aff and .dic files, beside those of the system and of other programs.</source>
        <translation>مجلد فيه ملفات .aff و.dic، إلى جانب ملفات النظام والبرامج الأخرى.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>A goal for each day, in the settings</source>
        <translation>هدف لكل يوم، في الإعدادات</translation>
    </message>
    <message>
        <source>A goal for each day…</source>
        <translation>هدف لكل يوم…</translation>
    </message>
    <message>
        <source>A goal for this document can be set once it is saved.</source>
        <translation>يمكن تحديد هدف لهذا المستند بعد حفظه.</translation>
    </message>
    <message>
        <source>A goal for what you write by hand, shown quietly in the line at the bottom.</source>
        <translation>هدف لما تكتبه يدويًا، يُعرض بهدوء في السطر السفلي.</translation>
    </message>
    <message>
        <source>A graphics processor in name only: it computes on the CPU, slower.</source>
        <translation>معالج رسوميات بالاسم فقط: يحسب على المعالج المركزي وأبطأ منه.</translation>
    </message>
    <message>
        <source>A heading is new.</source>
        <translation>أُضيف عنوان.</translation>
    </message>
    <message>
        <source>A heading is no longer there.</source>
        <translation>اختفى عنوان.</translation>
    </message>
    <message>
        <source>A later part of a model whose first part is missing.</source>
        <translation>جزء لاحق من نموذج جزؤه الأول مفقود.</translation>
    </message>
    <message>
        <source>A light one for rewriting in many languages.</source>
        <translation>نموذج خفيف لإعادة الصياغة بلغات كثيرة.</translation>
    </message>
    <message>
        <source>A link to a file that is not there any more.</source>
        <translation>رابط إلى ملف لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>A list item is new.</source>
        <translation>أُضيف عنصر قائمة.</translation>
    </message>
    <message>
        <source>A list item is no longer there.</source>
        <translation>اختفى عنصر قائمة.</translation>
    </message>
    <message>
        <source>A model file for judging sentences alone.</source>
        <translation>ملف نموذج للحكم على الجمل وحده.</translation>
    </message>
    <message>
        <source>A model file for rewriting and prompts alone.</source>
        <translation>ملف نموذج لإعادة الصياغة والموجّهات وحدها.</translation>
    </message>
    <message>
        <source>A model file for suggestions alone.</source>
        <translation>ملف نموذج للاقتراحات وحدها.</translation>
    </message>
    <message>
        <source>A model that only one task uses leaves the memory when it was not used for so long.</source>
        <translation>النموذج الذي تستخدمه مهمة واحدة يخرج من الذاكرة إذا لم يُستخدم هذه المدة.</translation>
    </message>
    <message>
        <source>A negation is new; the meaning may have turned around.</source>
        <translation>أُضيف نفي؛ ربما انقلب المعنى.</translation>
    </message>
    <message>
        <source>A negation is no longer there; the meaning may have turned around.</source>
        <translation>اختفى نفي؛ ربما انقلب المعنى.</translation>
    </message>
    <message>
        <source>A new sentence seems to begin here.</source>
        <translation>يبدو أن جملة جديدة تبدأ هنا.</translation>
    </message>
    <message>
        <source>A pack called “{pack}” is installed by now.</source>
        <translation>ثُبّتت حزمة باسم «{pack}» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A pack is a zip file of prompts that somebody made. It is data, never a program.</source>
        <translation>الحزمة ملف zip فيه موجّهات صنعها شخص ما. هي بيانات لا برنامج.</translation>
    </message>
    <message>
        <source>A pack needs a licence, such as CC0-1.0.</source>
        <translation>تحتاج الحزمة إلى ترخيص، مثل CC0-1.0.</translation>
    </message>
    <message>
        <source>A pack of your prompts</source>
        <translation>حزمة من موجّهاتك</translation>
    </message>
    <message>
        <source>A part of the journal was damaged: the last changes may be missing.</source>
        <translation>تلف جزء من سجل الاسترداد: قد تنقص آخر التغييرات.</translation>
    </message>
    <message>
        <source>A pattern; \1 or ${name} puts a group into the replacement.</source>
        <translation>نمط؛ يضع \1 أو ${name} مجموعة في البديل.</translation>
    </message>
    <message>
        <source>A preposition is missing.</source>
        <translation>حرف جر ناقص.</translation>
    </message>
    <message>
        <source>A prompt file has at most {size} KB; this one is larger. Shorten it.</source>
        <translation>الحد الأقصى لملف الموجّه {size} ك.ب، وهذا أكبر. اختصره.</translation>
    </message>
    <message>
        <source>A question, request or statement may have become another.</source>
        <translation>ربما تحوّل سؤال أو طلب أو خبر إلى غيره.</translation>
    </message>
    <message>
        <source>A server cannot weigh sentences, so the rules alone check your text.</source>
        <translation>لا يستطيع الخادم تقييم الجمل، لذا تدقّق القواعد وحدها نصك.</translation>
    </message>
    <message>
        <source>A server is not asked for what nobody wants yet.</source>
        <translation>لا يُسأل الخادم عما لا يريده أحد بعد.</translation>
    </message>
    <message>
        <source>A small verb such as “is” or “have” is missing.</source>
        <translation>فعل قصير مثل «is» أو «have» ناقص.</translation>
    </message>
    <message>
        <source>A smaller file of this model</source>
        <translation>ملف أصغر من هذا النموذج</translation>
    </message>
    <message>
        <source>A stronger mark than a comma divides these parts.</source>
        <translation>تفصل بين هذين الجزأين علامة أقوى من الفاصلة.</translation>
    </message>
    <message>
        <source>A table of what the text lists, shown beside it.</source>
        <translation>جدول بما يسرده النص، يُعرض بجانبه.</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>كلمة ناقصة.</translation>
    </message>
    <message>
        <source>A word like “{word}” is new.</source>
        <translation>أُضيفت كلمة مثل «{word}».</translation>
    </message>
    <message>
        <source>A word like “{word}” is no longer there.</source>
        <translation>اختفت كلمة مثل «{word}».</translation>
    </message>
    <message>
        <source>A word such as “and” or “but” joins these parts better than a comma.</source>
        <translation>كلمة مثل «and» أو «but» تربط هذين الجزأين أفضل من الفاصلة.</translation>
    </message>
    <message>
        <source>A word that is to be made likelier or less likely is empty.</source>
        <translation>إحدى الكلمات المراد ترجيحها أو تقليلها فارغة.</translation>
    </message>
    <message>
        <source>A writing assistant that runs entirely on your own computer. What you write does not leave it.</source>
        <translation>مساعد كتابة يعمل كليًا على حاسوبك. لا يخرج منه ما تكتبه.</translation>
    </message>
    <message>
        <source>Abilities</source>
        <translation>القدرات</translation>
    </message>
    <message>
        <source>About 4.5 bits for each number. Reads text fastest on processors, 2.5 times as fast as Q4_1, but the starter model&apos;s next word was right 1.8 points less often.</source>
        <translation>نحو 4.5 بت لكل عدد. الأسرع قراءةً للنص على المعالجات، أسرع 2.5 مرة من Q4_1، لكن صحة الكلمة التالية في نموذج البداية قلّت 1.8 نقطة.</translation>
    </message>
    <message>
        <source>About 5 bits for each number. The starter model&apos;s next word was right 0.6 points less often.</source>
        <translation>نحو 5 بت لكل عدد. قلّت صحة الكلمة التالية في نموذج البداية 0.6 نقطة.</translation>
    </message>
    <message>
        <source>About Inkhorn</source>
        <translation>حول Inkhorn</translation>
    </message>
    <message>
        <source>Accept a change, discard it</source>
        <translation>قبول تغيير، رفضه</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Accept one sentence of it</source>
        <translation>قبول جملة منه</translation>
    </message>
    <message>
        <source>Accept one word of it</source>
        <translation>قبول كلمة منه</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Accept this change (A)</source>
        <translation>قبول هذا التغيير (A)</translation>
    </message>
    <message numerus="yes">
        <source>Accepted today: {what}; {n} characters in, {deleted} out.</source>
        <translation>
            <numerusform>قُبل اليوم: {what}؛ لا أحرف أُدرجت، وحُذف {deleted}.</numerusform>
            <numerusform>قُبل اليوم: {what}؛ أُدرج حرف واحد، وحُذف {deleted}.</numerusform>
            <numerusform>قُبل اليوم: {what}؛ أُدرج حرفان، وحُذف {deleted}.</numerusform>
            <numerusform>قُبل اليوم: {what}؛ أُدرجت {n} أحرف، وحُذف {deleted}.</numerusform>
            <numerusform>قُبل اليوم: {what}؛ أُدرج {n} حرفًا، وحُذف {deleted}.</numerusform>
            <numerusform>قُبل اليوم: {what}؛ أُدرج {n} حرف، وحُذف {deleted}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>مقبول.</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>قُبل: {text}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Adapter for rewriting</source>
        <translation>محوّل إعادة الصياغة</translation>
    </message>
    <message>
        <source>Adapter for suggestions</source>
        <translation>محوّل الاقتراحات</translation>
    </message>
    <message>
        <source>Adapter for the grammar check</source>
        <translation>محوّل التدقيق النحوي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>إضافة مجلد نماذج</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Add a model file or a folder</source>
        <translation>إضافة ملف نموذج أو مجلد</translation>
    </message>
    <message>
        <source>Add behind the text</source>
        <translation>إضافة بعد النص</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>إضافة الكلمة إلى القاموس</translation>
    </message>
    <message>
        <source>Add “{word}” to dictionary</source>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the model&apos;s page</source>
        <translation>عنوان صفحة النموذج</translation>
    </message>
    <message>
        <source>Adds the words of a UTF-8 text file, one in each line.</source>
        <translation>يضيف كلمات ملف نصي بترميز UTF-8، في كل سطر كلمة.</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <source>After a dictionary was installed.</source>
        <translation>بعد تثبيت قاموس.</translation>
    </message>
    <message>
        <source>After a driver was installed or a device was plugged in.</source>
        <translation>بعد تثبيت مشغّل أو توصيل جهاز.</translation>
    </message>
    <message>
        <source>After you rest this long; only documents that have a file.</source>
        <translation>بعد هذه المدة من التوقف؛ للمستندات التي لها ملف فقط.</translation>
    </message>
    <message>
        <source>Agree and get it</source>
        <translation>موافقة وتنزيل</translation>
    </message>
    <message>
        <source>Agree and get it ({megabytes} MB)</source>
        <translation>موافقة وتنزيل ({megabytes} م.ب)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>edits</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>places</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have.</source>
        <translation>يعرض «كل النماذج» ما يمكن تنزيله مع الحجم والترخيص؛ أو اختر ملف GGUF لديك.</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>كل النماذج…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>All prompts, and the one that is open.</source>
        <translation>كل الموجّهات، والموجّه المفتوح.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>All that fit</source>
        <translation>كل ما يتسع</translation>
    </message>
    <message>
        <source>All versions of all documents: {size} of {limit}.</source>
        <translation>كل إصدارات كل المستندات: {size} من {limit}.</translation>
    </message>
    <message>
        <source>All versions take {size}.</source>
        <translation>حجم كل الإصدارات {size}.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>سماح وتشغيل</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>السماح بالتحرير</translation>
    </message>
    <message>
        <source>Also underlines wordy or repetitive sentences.</source>
        <translation>يسطّر أيضًا الجمل المطوّلة أو المكررة.</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+Down، Alt+Up</translation>
    </message>
    <message>
        <source>American</source>
        <translation>الأمريكية</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>الإنجليزية الأمريكية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>An .odt file, for LibreOffice and most other word processors.</source>
        <translation>ملف .odt لبرنامج LibreOffice ومعظم معالجات النصوص الأخرى.</translation>
    </message>
    <message>
        <source>An adapter (LoRA): it changes another model and is no model itself.</source>
        <translation>محوّل (LoRA): يغيّر نموذجًا آخر وليس نموذجًا بذاته.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>يبدأ العنوان بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>An address or a folder; empty: the package index set up on this computer.</source>
        <translation>عنوان أو مجلد؛ إن تُرك فارغًا: فهرس الحزم المضبوط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and avoid words. Leave one out.</source>
        <translation>لا يمكن أن تتبع الإجابة قواعد بنية وتتجنب كلمات معًا. احذف أحدهما.</translation>
    </message>
    <message>
        <source>An answer cannot both obey a grammar and begin with a given text. Leave one out.</source>
        <translation>لا يمكن أن تتبع الإجابة قواعد بنية وتبدأ بنص معيّن معًا. احذف أحدهما.</translation>
    </message>
    <message>
        <source>An answer is missing here.</source>
        <translation>تنقص إجابة هنا.</translation>
    </message>
    <message>
        <source>An answer like this would not be shown.</source>
        <translation>إجابة كهذه لا تُعرض.</translation>
    </message>
    <message>
        <source>An answer {conditions}.</source>
        <translation>الإجابة {conditions}.</translation>
    </message>
    <message>
        <source>An article is missing.</source>
        <translation>أداة تعريف أو تنكير ناقصة.</translation>
    </message>
    <message>
        <source>An emphasis is new.</source>
        <translation>أُضيف تشديد.</translation>
    </message>
    <message>
        <source>An emphasis is no longer there.</source>
        <translation>اختفى تشديد.</translation>
    </message>
    <message>
        <source>An input method is composing.</source>
        <translation>طريقة إدخال قيد التركيب.</translation>
    </message>
    <message>
        <source>An unfinished download.</source>
        <translation>تنزيل غير مكتمل.</translation>
    </message>
    <message>
        <source>An&amp;other Suggestion</source>
        <translation>اقتراح آ&amp;خر</translation>
    </message>
    <message>
        <source>Another article fits here.</source>
        <translation>تناسب هنا أداة أخرى.</translation>
    </message>
    <message>
        <source>Another auxiliary verb fits here.</source>
        <translation>يناسب هنا فعل مساعد آخر.</translation>
    </message>
    <message>
        <source>Another determiner fits the noun.</source>
        <translation>يناسب الاسم محدِّد آخر.</translation>
    </message>
    <message>
        <source>Another form of comparison fits here.</source>
        <translation>تناسب هنا صيغة تفضيل أخرى.</translation>
    </message>
    <message>
        <source>Another form of this word fits here.</source>
        <translation>تناسب هنا صيغة أخرى لهذه الكلمة.</translation>
    </message>
    <message>
        <source>Another preposition fits here.</source>
        <translation>يناسب هنا حرف جر آخر.</translation>
    </message>
    <message>
        <source>Another pronoun fits here.</source>
        <translation>يناسب هنا ضمير آخر.</translation>
    </message>
    <message>
        <source>Another way to compute the same. Automatic: on graphics processors only, where it is faster.</source>
        <translation>طريقة أخرى لحساب الشيء نفسه. تلقائي: على معالجات الرسوميات فقط، حيث تكون أسرع.</translation>
    </message>
    <message>
        <source>Another wording is usual here.</source>
        <translation>المعتاد هنا تعبير آخر.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>الإجابة {number}</translation>
    </message>
    <message>
        <source>Any answer that can be shown passes.</source>
        <translation>تنجح أي إجابة يمكن عرضها.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Apply accepted</source>
        <translation>تطبيق المقبول</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>الأراغونية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمينية</translation>
    </message>
    <message>
        <source>As NAME~ in the same folder; a backup elsewhere is kept in any case.</source>
        <translation>باسم NAME~ في المجلد نفسه؛ وتُحفظ نسخة احتياطية في مكان آخر على أي حال.</translation>
    </message>
    <message>
        <source>As long as the style makes it.</source>
        <translation>بالطول الذي يقتضيه الأسلوب.</translation>
    </message>
    <message>
        <source>As the language of the text has them: “ ”, „ “, « », –, …; undo gives back what you typed.</source>
        <translation>كما هي في لغة النص: “ ” أو „ “ أو « » أو – أو …؛ والتراجع يعيد ما كتبته.</translation>
    </message>
    <message>
        <source>As the server calls it; empty: its first.</source>
        <translation>كما يسمّيه الخادم؛ إن تُرك فارغًا: أول نموذج لديه.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Ask again, stop</source>
        <translation>السؤال مجددًا، الإيقاف</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>سؤال النموذج</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>جارٍ سؤال {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Asks for a suggestion at the caret.</source>
        <translation>يطلب اقتراحًا عند المؤشر.</translation>
    </message>
    <message>
        <source>Asks for a whole paragraph.</source>
        <translation>يطلب فقرة كاملة.</translation>
    </message>
    <message>
        <source>Asks for all up to the end of the paragraph.</source>
        <translation>يطلب كل ما يصل إلى نهاية الفقرة.</translation>
    </message>
    <message>
        <source>Asks the model, one example at a time.</source>
        <translation>يسأل النموذج، مثالًا بعد مثال.</translation>
    </message>
    <message>
        <source>Asks what should change.</source>
        <translation>يسأل عما ينبغي تغييره.</translation>
    </message>
    <message>
        <source>Asks, when you say so, whether there is a newer version.</source>
        <translation>يسأل، حين تطلب ذلك، عن وجود إصدار أحدث.</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>الأسامية</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} suggestions in a day.</source>
        <translation>
            <numerusform>لا اقتراحات.</numerusform>
            <numerusform>اقتراح واحد في اليوم على الأكثر.</numerusform>
            <numerusform>اقتراحان في اليوم على الأكثر.</numerusform>
            <numerusform>{n} اقتراحات في اليوم على الأكثر.</numerusform>
            <numerusform>{n} اقتراحًا في اليوم على الأكثر.</numerusform>
            <numerusform>{n} اقتراح في اليوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Australian</source>
        <translation>الأسترالية</translation>
    </message>
    <message>
        <source>Australian English</source>
        <translation>الإنجليزية الأسترالية</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic stays: nothing that was tried is more than 3 % faster.</source>
        <translation>يبقى الوضع التلقائي: لا شيء مما جُرّب أسرع بأكثر من 3%.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>العودة إلى القيمة الافتراضية: {setting}</translation>
    </message>
    <message>
        <source>Backspace: no key.</source>
        <translation>Backspace: دون مفتاح.</translation>
    </message>
    <message>
        <source>Backups: what lay in a file before each of its last saves, in the folder {folder}.</source>
        <translation>النسخ الاحتياطية: ما كان في الملف قبل كل من مرات حفظه الأخيرة، في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Balanced: what is likely wrong.</source>
        <translation>متوازن: ما يُرجّح أنه خطأ.</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>البلطيقية (Windows-1257)</translation>
    </message>
    <message>
        <source>Based on Apache 2.0. Commercial use is free only for those who earn less than 10 million US dollars a year. The licence text goes along when the file is passed on.</source>
        <translation>مبني على Apache 2.0. الاستخدام التجاري مجاني فقط لمن يقل دخله عن 10 ملايين دولار أمريكي سنويًا. يُرفق نص الترخيص بالملف عند إعادة نشره.</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Being written.</source>
        <translation>قيد الكتابة.</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Belongs to {program}; Inkhorn uses it where it is, without a copy.</source>
        <translation>يخص {program}؛ يستخدمه Inkhorn حيث هو دون نسخه.</translation>
    </message>
    <message>
        <source>Below the text</source>
        <translation>أسفل النص</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>بجانب الملف</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more.</source>
        <translation>النتيجة أفضل بنموذج من {size} معامل أو أكثر.</translation>
    </message>
    <message>
        <source>Better with {size} parameters or more; {model} fits this computer.</source>
        <translation>النتيجة أفضل بنموذج من {size} معامل أو أكثر؛ {model} يناسب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>البريتونية</translation>
    </message>
    <message>
        <source>British</source>
        <translation>البريطانية</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>الإنجليزية البريطانية</translation>
    </message>
    <message>
        <source>Browse for {setting}</source>
        <translation>استعراض لاختيار {setting}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Built in · read only</source>
        <translation>مدمج · للقراءة فقط</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {today}, but the list of releases was made on {date}. Set the clock right and try again.</source>
        <translation>التاريخ في ساعة هذا الحاسوب {today}، لكن قائمة الإصدارات أُنشئت في {date}. اضبط الساعة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج المركزي</translation>
    </message>
    <message>
        <source>CPU threads that make text; one is always left to the window.</source>
        <translation>خيوط المعالج المركزي التي تولّد النص؛ يُترك واحد للنافذة دائمًا.</translation>
    </message>
    <message>
        <source>CPU threads that read what stands before the caret; reading gains from more of them than writing does.</source>
        <translation>خيوط المعالج المركزي التي تقرأ ما قبل المؤشر؛ تستفيد القراءة من زيادتها أكثر من الكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, {n} threads</source>
        <translation>
            <numerusform>المعالج المركزي، دون خيوط</numerusform>
            <numerusform>المعالج المركزي، خيط واحد</numerusform>
            <numerusform>المعالج المركزي، خيطان</numerusform>
            <numerusform>المعالج المركزي، {n} خيوط</numerusform>
            <numerusform>المعالج المركزي، {n} خيطًا</numerusform>
            <numerusform>المعالج المركزي، {n} خيط</numerusform>
        </translation>
    </message>
    <message>
        <source>CR (Mac before 2001)</source>
        <translation>CR (ماك قبل 2001)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA graphics processor, which Apple computers do not have.</source>
        <translation>يحتاج CUDA إلى معالج رسوميات من NVIDIA، ولا يوجد في حواسيب Apple.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum is the hub&apos;s word.</source>
        <translation>وصل في {date} من {source}؛ مجموعه الاختباري كما ذكره المستودع.</translation>
    </message>
    <message>
        <source>Came on {date} from {source}; its checksum was known before.</source>
        <translation>وصل في {date} من {source}؛ مجموعه الاختباري معروف من قبل.</translation>
    </message>
    <message>
        <source>Came with a Python package; remove it with the program that installed that</source>
        <translation>جاءت مع حزمة بايثون؛ أزلها بالبرنامج الذي ثبّتها</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>الكندية</translation>
    </message>
    <message>
        <source>Canadian English</source>
        <translation>الإنجليزية الكندية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: {model}</source>
        <translation>إلغاء: {model}</translation>
    </message>
    <message>
        <source>Cannot be used: {files}.</source>
        <translation>لا يمكن استخدامها: {files}.</translation>
    </message>
    <message>
        <source>Capital and small letters are told apart.</source>
        <translation>يُفرَّق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Careful: in one published test it mended 68 of 100 mistakes and left every sound sentence alone.</source>
        <translation>حذر: في اختبار منشور واحد صحّح 68 خطأً من 100 ولم يمس أي جملة سليمة.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>أوروبا الوسطى (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Change the goal for this document</source>
        <translation>تغيير هدف هذا المستند</translation>
    </message>
    <message>
        <source>Change the goal…</source>
        <translation>تغيير الهدف…</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}.</source>
        <translation>التغيير {number} من {count}: {change}.</translation>
    </message>
    <message>
        <source>Changed since, so this stays: {words}.</source>
        <translation>تغيّر بعد ذلك، لذا يبقى: {words}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes the text as you ask in your own words.</source>
        <translation>يغيّر النص كما تطلب بكلماتك.</translation>
    </message>
    <message>
        <source>Changes to prompts that were not saved last time are still here, marked with a dot.</source>
        <translation>تغييرات الموجّهات التي لم تُحفظ في المرة السابقة ما زالت هنا، وعليها نقطة.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Characters in a line of the page.</source>
        <translation>عدد الأحرف في سطر الصفحة.</translation>
    </message>
    <message>
        <source>Characters you did not have to type.</source>
        <translation>الأحرف التي لم تضطر إلى كتابتها.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>البحث عن ت&amp;حديثات…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Check while I write</source>
        <translation>التدقيق أثناء الكتابة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Checking has stopped: its process ended again and again. Start Inkhorn again.</source>
        <translation>توقف التدقيق: انتهت عمليته مرارًا. أعد تشغيل Inkhorn.</translation>
    </message>
    <message>
        <source>Checking is off.</source>
        <translation>التدقيق معطّل.</translation>
    </message>
    <message>
        <source>Checking is off. Switch it on and mistakes are underlined while you write.</source>
        <translation>التدقيق معطّل. فعّله لتُسطَّر الأخطاء أثناء الكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>Checking… {done} of {n} paragraphs</source>
        <translation>
            <numerusform>جارٍ التدقيق… {done} من الفقرات</numerusform>
            <numerusform>جارٍ التدقيق… {done} من فقرة واحدة</numerusform>
            <numerusform>جارٍ التدقيق… {done} من فقرتين</numerusform>
            <numerusform>جارٍ التدقيق… {done} من {n} فقرات</numerusform>
            <numerusform>جارٍ التدقيق… {done} من {n} فقرة</numerusform>
            <numerusform>جارٍ التدقيق… {done} من {n} فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>الصينية (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <source>Choose a GGUF file on this computer instead.</source>
        <translation>اختر ملف GGUF على هذا الحاسوب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Choose a GGUF file…</source>
        <translation>اختيار ملف GGUF…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>اختيار نموذج…</translation>
    </message>
    <message>
        <source>Choose a name and export</source>
        <translation>اختيار اسم والتصدير</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>اختر اسمًا أقصر</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose at least one prompt for the pack.</source>
        <translation>اختر موجّهًا واحدًا على الأقل للحزمة.</translation>
    </message>
    <message>
        <source>Choose at least one prompt.</source>
        <translation>اختر موجّهًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>اختر موجّهًا من القائمة الجانبية أو أنشئ واحدًا.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>من اختيارك</translation>
    </message>
    <message>
        <source>Chosen edit</source>
        <translation>التعديل المختار</translation>
    </message>
    <message>
        <source>Chosen issue</source>
        <translation>الملاحظة المختارة</translation>
    </message>
    <message>
        <source>Chosen version</source>
        <translation>الإصدار المختار</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all counts</source>
        <translation>مسح كل الأعداد</translation>
    </message>
    <message>
        <source>Clear all counts of this computer?</source>
        <translation>مسح كل أعداد هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Clear all versions?</source>
        <translation>مسح كل الإصدارات؟</translation>
    </message>
    <message>
        <source>Clear statistics…</source>
        <translation>مسح الإحصاءات…</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Clear the versions of all documents</source>
        <translation>مسح إصدارات كل المستندات</translation>
    </message>
    <message>
        <source>Clear versions</source>
        <translation>مسح الإصدارات</translation>
    </message>
    <message>
        <source>Clearer</source>
        <translation>أوضح</translation>
    </message>
    <message>
        <source>Click again to clear all days</source>
        <translation>انقر مجددًا لمسح كل الأيام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close Ot&amp;her Tabs</source>
        <translation>إغلاق التبويبات الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>أغلقه هناك وأعد المحاولة</translation>
    </message>
    <message>
        <source>Close the panel before the page</source>
        <translation>إغلاق اللوحة التي قبل الصفحة</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>الإغلاق دون انتظار</translation>
    </message>
    <message>
        <source>Close {document}</source>
        <translation>إغلاق {document}</translation>
    </message>
    <message>
        <source>Close; Help, Get a Model opens it again</source>
        <translation>إغلاق؛ يعيد «تعليمات»، «الحصول على نموذج» فتحها</translation>
    </message>
    <message>
        <source>Closes Inkhorn.</source>
        <translation>يغلق Inkhorn.</translation>
    </message>
    <message>
        <source>Closes all documents but this one.</source>
        <translation>يغلق كل المستندات ما عدا هذا.</translation>
    </message>
    <message>
        <source>Closes the document.</source>
        <translation>يغلق المستند.</translation>
    </message>
    <message>
        <source>Colours of the page and the window.</source>
        <translation>ألوان الصفحة والنافذة.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Comparing versions…</source>
        <translation>جارٍ مقارنة الصيغ…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>الإكمال</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>الاتصال: {state}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cop&amp;y as HTML</source>
        <translation>نسخ ب&amp;صيغة HTML</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>Copies the selection to the clipboard.</source>
        <translation>ينسخ التحديد إلى الحافظة.</translation>
    </message>
    <message>
        <source>Copies the selection with its look, for other programs.</source>
        <translation>ينسخ التحديد بمظهره لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Copies the whole text of this version.</source>
        <translation>ينسخ النص الكامل لهذا الإصدار.</translation>
    </message>
    <message>
        <source>Copies what stood there before.</source>
        <translation>ينسخ ما كان هناك من قبل.</translation>
    </message>
    <message>
        <source>Copies what was made of it.</source>
        <translation>ينسخ ما صار إليه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy after</source>
        <translation>نسخ ما بعده</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy before</source>
        <translation>نسخ ما قبله</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the address of the download page</source>
        <translation>نسخ عنوان صفحة التنزيل</translation>
    </message>
    <message>
        <source>Copy the earlier one</source>
        <translation>نسخ النص السابق</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>نسخ الصفحة</translation>
    </message>
    <message>
        <source>Copy the rewrite</source>
        <translation>نسخ الصياغة</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>نسخ هذه الجملة</translation>
    </message>
    <message>
        <source>Corrected by a model</source>
        <translation>صحّحه نموذج</translation>
    </message>
    <message>
        <source>Corrected by a rule</source>
        <translation>صحّحته قاعدة</translation>
    </message>
    <message>
        <source>Corrected by rules</source>
        <translation>صحّحته القواعد</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correction “{title}” by a model</source>
        <translation>تصحيح «{title}» من نموذج</translation>
    </message>
    <message>
        <source>Correction “{title}” by a rule</source>
        <translation>تصحيح «{title}» من قاعدة</translation>
    </message>
    <message>
        <source>Correction “{title}” by {model}</source>
        <translation>تصحيح «{title}» من {model}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Corrects spelling, grammar and punctuation; changes nothing else.</source>
        <translation>يصحّح الإملاء والنحو وعلامات الترقيم، ولا يغيّر شيئًا آخر.</translation>
    </message>
    <message>
        <source>Count suggestions</source>
        <translation>إحصاء الاقتراحات</translation>
    </message>
    <message>
        <source>Counted as soon as the model works ({source})</source>
        <translation>تُحسب حالما يعمل النموذج ({source})</translation>
    </message>
    <message>
        <source>Counting is off, and nothing was counted before.</source>
        <translation>الإحصاء معطّل، ولم يُحصَ شيء من قبل.</translation>
    </message>
    <message>
        <source>Counting: {percent}%</source>
        <translation>جارٍ العد: {percent}%</translation>
    </message>
    <message>
        <source>Counts words, says how easily the text reads, and keeps your goals.</source>
        <translation>يحصي الكلمات ويبيّن سهولة القراءة ويتابع أهدافك.</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+click</source>
        <translation>Ctrl+Enter، Ctrl+نقر</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>السيريلية (DOS 866)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Dictionaries cannot be read: Inkhorn has no Hunspell for this system.</source>
        <translation>لا يمكن قراءة القواميس: لا يملك Inkhorn مكتبة Hunspell لهذا النظام.</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>القواميس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Dictionary for {language}</source>
        <translation>قاموس {language}</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>هل تقصد «{word}»؟</translation>
    </message>
    <message>
        <source>Difficult: for readers who are used to long texts, such as students.</source>
        <translation>صعب: لقرّاء معتادين على النصوص الطويلة، كالطلاب.</translation>
    </message>
    <message>
        <source>Dims all but the sentence or the paragraph you write in.</source>
        <translation>يعتّم كل شيء ما عدا الجملة أو الفقرة التي تكتب فيها.</translation>
    </message>
    <message>
        <source>Dims all but what you write in.</source>
        <translation>يعتّم كل شيء ما عدا ما تكتب فيه.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard this change (D)</source>
        <translation>رفض هذا التغيير (D)</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>مرفوض.</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Do not get the model</source>
        <translation>عدم الحصول على النموذج</translation>
    </message>
    <message>
        <source>Do not install the pack</source>
        <translation>عدم تثبيت الحزمة</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Document Statistics</source>
        <translation>إحصاءات المستند</translation>
    </message>
    <message>
        <source>Document statistics</source>
        <translation>إحصاءات المستند</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>المستندات (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;النصوص وMarkdown (*.txt *.md *.markdown *.text);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Documents are written without one, unless Write, No Model says otherwise for one. Rules go on checking.</source>
        <translation>تُكتب المستندات دون نموذج، ما لم يقل «كتابة»، «دون نموذج» غير ذلك لأحدها. وتواصل القواعد التدقيق.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download it and open it with your software installer, or run:
sudo apt install ./{file}</source>
        <translation>نزّله وافتحه ببرنامج تثبيت البرمجيات، أو نفّذ:
sudo apt install ./{file}</translation>
    </message>
    <message>
        <source>Download it and unpack it in place of the folder you use now.</source>
        <translation>نزّله وفك ضغطه مكان المجلد الذي تستخدمه الآن.</translation>
    </message>
    <message>
        <source>Download it, allow it to be run, and use it in place of the file you start now.</source>
        <translation>نزّله واسمح بتشغيله واستخدمه مكان الملف الذي تبدأ به الآن.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn and run it. Documents, settings and models stay.</source>
        <translation>نزّله وأغلق Inkhorn وشغّله. تبقى المستندات والإعدادات والنماذج.</translation>
    </message>
    <message>
        <source>Download it, close Inkhorn, open it and drag Inkhorn to Applications.</source>
        <translation>نزّله وأغلق Inkhorn وافتحه واسحب Inkhorn إلى «التطبيقات».</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Downloads {number}</source>
        <translation>التنزيلات {number}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Download… word lists for {language}</source>
        <translation>تنزيل… قوائم كلمات {language}</translation>
    </message>
    <message>
        <source>Driver {name}.</source>
        <translation>المشغّل {name}.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>تكرار للتحرير</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <source>Each bar is a sentence around the caret, as high as it has words. Click one to go there.</source>
        <translation>كل عمود جملة حول المؤشر، وارتفاعه عدد كلماتها. انقر عمودًا للانتقال إليها.</translation>
    </message>
    <message>
        <source>Each change also goes to a private file within half a second; after a crash it is there again.</source>
        <translation>يُكتب كل تغيير أيضًا في ملف خاص خلال نصف ثانية؛ ويُستعاد بعد انهيار البرنامج.</translation>
    </message>
    <message>
        <source>Earlier texts of your documents, to compare with and to go back to.</source>
        <translation>نصوص سابقة لمستنداتك، للمقارنة بها والعودة إليها.</translation>
    </message>
    <message>
        <source>Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, and one before the machine changes more than a paragraph.</source>
        <translation>تُسرد هنا الإصدارات السابقة لهذا المستند: إصدار عند كل حفظ، وإصدار كل بضع دقائق أثناء الكتابة، وإصدار قبل أن تغيّر الآلة أكثر من فقرة.</translation>
    </message>
    <message>
        <source>Easy to read: most 12-year-olds can follow.</source>
        <translation>سهل القراءة: يفهمه معظم من في سن 12.</translation>
    </message>
    <message>
        <source>Edit &amp;Style Guide</source>
        <translation>تحرير &amp;دليل الأسلوب</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>التحرير رغم ذلك</translation>
    </message>
    <message>
        <source>Edit prompts…</source>
        <translation>تحرير الموجّهات…</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>الترميز ونهايات الأسطر</translation>
    </message>
    <message>
        <source>Encoding: {encoding}. Line ends: {line_ends}. A click changes them.</source>
        <translation>الترميز: {encoding}. نهايات الأسطر: {line_ends}. انقر لتغييرهما.</translation>
    </message>
    <message>
        <source>Ends the answer here.</source>
        <translation>ينهي الإجابة هنا.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>English, and languages that are switched on above, are checked by rules of their own instead.</source>
        <translation>الإنجليزية واللغات المفعّلة أعلاه تدقّقها قواعد خاصة بها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter begins the next item; Tab and Shift+Tab move it in and out.</source>
        <translation>يبدأ Enter العنصر التالي؛ ويزيد Tab مستواه وينقصه Shift+Tab.</translation>
    </message>
    <message>
        <source>Enter compares · Ctrl+Enter restores · Esc leaves</source>
        <translation>Enter مقارنة · Ctrl+Enter استعادة · Esc خروج</translation>
    </message>
    <message>
        <source>Enter does it   ·   # headings   ·   : line   ·   Esc leaves</source>
        <translation>Enter ينفّذ   ·   # العناوين   ·   : سطر   ·   Esc خروج</translation>
    </message>
    <message>
        <source>Enter fixes · ←→ other words · Del ignores</source>
        <translation>Enter تصحيح · →← كلمات أخرى · Del تجاهل</translation>
    </message>
    <message>
        <source>Enter goes there   ·   Esc leaves</source>
        <translation>Enter ينتقل إليه   ·   Esc خروج</translation>
    </message>
    <message>
        <source>Enter goes there · Alt+Shift+↑↓ moves the section</source>
        <translation>Enter انتقال · Alt+Shift+↑↓ نقل القسم</translation>
    </message>
    <message>
        <source>Enter reverts · Space goes there · Esc leaves</source>
        <translation>Enter تراجع · المسافة انتقال · Esc خروج</translation>
    </message>
    <message>
        <source>Enter the address of the server first.</source>
        <translation>أدخل عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <source>Enter, Enter again</source>
        <translation>Enter، ثم Enter</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter، Esc</translation>
    </message>
    <message>
        <source>Enter: {what}</source>
        <translation>Enter: {what}</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   Ctrl+Enter: as an instruction</source>
        <translation>Enter: {what}   ·   Ctrl+Enter: كتعليمات</translation>
    </message>
    <message>
        <source>Enter: {what}   ·   or choose what else should change</source>
        <translation>Enter: {what}   ·   أو اختر ما ينبغي تغييره أيضًا</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Every model on offer.</source>
        <translation>كل النماذج المتاحة.</translation>
    </message>
    <message>
        <source>Everyday words and short sentences.</source>
        <translation>كلمات مألوفة وجمل قصيرة.</translation>
    </message>
    <message>
        <source>Everything in this document is kept.</source>
        <translation>يُحفظ كل ما في هذا المستند.</translation>
    </message>
    <message>
        <source>Everything that can be made of this model is on this computer already.</source>
        <translation>كل ما يمكن إنشاؤه من هذا النموذج موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Example {number} of {count}…</source>
        <translation>المثال {number} من {count}…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Examples done</source>
        <translation>تقدّم الأمثلة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>تصدير الكلمات</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>تصدير «{title}»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Fair, for short passages.</source>
        <translation>مقبول للمقاطع القصيرة.</translation>
    </message>
    <message>
        <source>Fair: 67 of 100 points in one published test of tidying up dictated text.</source>
        <translation>مقبول: 67 نقطة من 100 في اختبار منشور واحد لتهذيب نص مُملى.</translation>
    </message>
    <message>
        <source>Fair: in one published test 27 of 28 suggestions were safe and 11 of 13 words right.</source>
        <translation>مقبول: في اختبار منشور واحد كان 27 اقتراحًا من 28 آمنًا، و11 كلمة من 13 صحيحة.</translation>
    </message>
    <message>
        <source>Fair: in one published test of its base model 26 of 28 suggestions were safe and 10 of 13 words right.</source>
        <translation>مقبول: في اختبار منشور واحد لنموذجه الأساسي كان 26 اقتراحًا من 28 آمنًا، و10 كلمات من 13 صحيحة.</translation>
    </message>
    <message>
        <source>Fairly difficult: for readers of 16 and older.</source>
        <translation>صعب إلى حد ما: لقرّاء من سن 16 فأكثر.</translation>
    </message>
    <message>
        <source>Fairly easy to read: most 13-year-olds can follow.</source>
        <translation>سهل إلى حد ما: يفهمه معظم من في سن 13.</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>الفاروية</translation>
    </message>
    <message>
        <source>Fastest on this computer</source>
        <translation>الأسرع على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fewer or more</source>
        <translation>أقل أو أكثر</translation>
    </message>
    <message>
        <source>Fewer when its memory is short.</source>
        <translation>عدد أقل إن ضاقت ذاكرته.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files you open will be listed here.</source>
        <translation>تُسرد هنا الملفات التي تفتحها.</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>الفلبينية</translation>
    </message>
    <message>
        <source>Filled in: {names_and_values}.</source>
        <translation>ما مُلئ: {names_and_values}.</translation>
    </message>
    <message>
        <source>Filter headings</source>
        <translation>تصفية العناوين</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>بح&amp;ث عن التالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>بحث عن السا&amp;بق</translation>
    </message>
    <message>
        <source>Finds a heading by its name.</source>
        <translation>يجد عنوانًا باسمه.</translation>
    </message>
    <message>
        <source>Finds all that can be done, by its name.</source>
        <translation>يجد كل ما يمكن فعله باسمه.</translation>
    </message>
    <message>
        <source>Finds more than rules do; runs while you pause. Needs a model.</source>
        <translation>يجد أكثر مما تجده القواعد؛ ويعمل حين تتوقف. يحتاج إلى نموذج.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>أول كلمة</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>الكلمات الأولى</translation>
    </message>
    <message>
        <source>Five titles to choose from, shown beside the text.</source>
        <translation>خمسة عناوين للاختيار منها، تُعرض بجانب النص.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>تصحيح الكل</translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation>تصحيح كل هذا النوع</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n}</source>
        <translation>
            <numerusform>تصحيح الكل</numerusform>
            <numerusform>تصحيح واحدة</numerusform>
            <numerusform>تصحيح الاثنتين</numerusform>
            <numerusform>تصحيح الكل ({n})</numerusform>
            <numerusform>تصحيح الكل ({n})</numerusform>
            <numerusform>تصحيح الكل ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} of this kind</source>
        <translation>
            <numerusform>تصحيح كل هذا النوع</numerusform>
            <numerusform>تصحيح واحدة من هذا النوع</numerusform>
            <numerusform>تصحيح اثنتين من هذا النوع</numerusform>
            <numerusform>تصحيح كل هذا النوع ({n})</numerusform>
            <numerusform>تصحيح كل هذا النوع ({n})</numerusform>
            <numerusform>تصحيح كل هذا النوع ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all {n} “{words}”</source>
        <translation>
            <numerusform>تصحيح كل «{words}»</numerusform>
            <numerusform>تصحيح «{words}»</numerusform>
            <numerusform>تصحيح «{words}» في موضعين</numerusform>
            <numerusform>تصحيح كل «{words}» ({n})</numerusform>
            <numerusform>تصحيح كل «{words}» ({n})</numerusform>
            <numerusform>تصحيح كل «{words}» ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Flesch reading ease</source>
        <translation>سهولة القراءة وفق Flesch</translation>
    </message>
    <message>
        <source>Flesch reading ease by Amstad</source>
        <translation>سهولة القراءة وفق Flesch وAmstad</translation>
    </message>
    <message>
        <source>Flesch-Kincaid grade</source>
        <translation>الصف وفق Flesch-Kincaid</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>الت&amp;ركيز</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Folders that are looked through for GGUF files, or files; with semicolons between them.</source>
        <translation>مجلدات يُبحث فيها عن ملفات GGUF، أو ملفات؛ تفصل بينها فواصل منقوطة.</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>مجلدات النماذج</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>For</source>
        <comment>readers of the text</comment>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>For a &amp;Bug Report…</source>
        <translation>لتقرير عن &amp;خطأ…</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>لتقرير عن خطأ</translation>
    </message>
    <message>
        <source>For a reader</source>
        <translation>لقارئ معيّن</translation>
    </message>
    <message>
        <source>For grammar, the best first</source>
        <translation>للنحو، الأفضل أولًا</translation>
    </message>
    <message>
        <source>For rewriting</source>
        <translation>لإعادة الصياغة</translation>
    </message>
    <message>
        <source>For rewriting, the best first</source>
        <translation>لإعادة الصياغة، الأفضل أولًا</translation>
    </message>
    <message>
        <source>For suggestions</source>
        <translation>للاقتراحات</translation>
    </message>
    <message>
        <source>For suggestions, the best first</source>
        <translation>للاقتراحات، الأفضل أولًا</translation>
    </message>
    <message>
        <source>For the grammar check</source>
        <translation>للتدقيق النحوي</translation>
    </message>
    <message>
        <source>For this computer: {file}, {size} MB</source>
        <translation>لهذا الحاسوب: {file}، {size} م.ب</translation>
    </message>
    <message>
        <source>For which task</source>
        <translation>لأي مهمة</translation>
    </message>
    <message>
        <source>For {reader}</source>
        <translation>للقارئ: {reader}</translation>
    </message>
    <message>
        <source>Forget ignored places</source>
        <translation>نسيان المواضع المتجاهلة</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Found where {program} keeps its models.</source>
        <translation>وُجد حيث يحفظ {program} نماذجه.</translation>
    </message>
    <message>
        <source>Four and a half bits for most weights and six and a half for the important ones. The usual compromise.</source>
        <translation>4.5 بت لمعظم الأوزان و6.5 بت للمهم منها. الحل الوسط المعتاد.</translation>
    </message>
    <message>
        <source>Four bits for most weights and more for the important ones, of a model that was trained to lose little by it.</source>
        <translation>4 بت لمعظم الأوزان وأكثر للمهم منها، لنموذج دُرّب على ألا يفقد بذلك إلا القليل.</translation>
    </message>
    <message>
        <source>Free for any use; the licence text goes along when the file is passed on.</source>
        <translation>مجاني لأي استخدام؛ يُرفق نص الترخيص بالملف عند إعادة نشره.</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere</source>
        <translation>حرّر بعض المساحة أو احفظه في مكان آخر</translation>
    </message>
    <message>
        <source>Free what was deleted</source>
        <translation>تحرير مساحة المحذوفات</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>ودّي</translation>
    </message>
    <message>
        <source>From IBM. Can also fill in the middle of a text, by its publisher.</source>
        <translation>من IBM. يمكنه أيضًا ملء وسط النص، وفق الناشر.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>من مجلد…</translation>
    </message>
    <message>
        <source>From the Python package “{package}” · read only</source>
        <translation>من حزمة بايثون «{package}» · للقراءة فقط</translation>
    </message>
    <message>
        <source>From the pack “{pack}” · read only</source>
        <translation>من الحزمة «{pack}» · للقراءة فقط</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>نماذج GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>نماذج GGUF (*.gguf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>مخفف</translation>
    </message>
    <message>
        <source>Gentle: one thread at a time; suggestions come later and the battery lasts longer.</source>
        <translation>مخفف: خيط واحد كل مرة؛ تتأخر الاقتراحات وتدوم البطارية أكثر.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Get a &amp;Model…</source>
        <translation>الحصول على &amp;نموذج…</translation>
    </message>
    <message>
        <source>Get a model…</source>
        <translation>الحصول على نموذج…</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>تنزيله</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>تنزيله…</translation>
    </message>
    <message>
        <source>Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and the Hugging Face cache appear here by themselves.</source>
        <translation>احصل على نموذج من الكتالوج أو أضف ملف GGUF لديك. تظهر هنا تلقائيًا نماذج Ollama وLM Studio وJan وGPT4All وllama.cpp وذاكرة Hugging Face المؤقتة.</translation>
    </message>
    <message>
        <source>Get word lists for {language}</source>
        <translation>الحصول على قوائم كلمات {language}</translation>
    </message>
    <message>
        <source>Getting the model</source>
        <translation>الحصول على النموذج</translation>
    </message>
    <message>
        <source>Gives every setting its default.</source>
        <translation>يعيد كل إعداد إلى قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Gives the disk back; it cannot be undone then.</source>
        <translation>يعيد المساحة إلى القرص؛ ولا يمكن التراجع بعد ذلك.</translation>
    </message>
    <message>
        <source>Gives the file another name (F2).</source>
        <translation>يسمّي الملف باسم آخر (F2).</translation>
    </message>
    <message>
        <source>Gives the text the size of the settings.</source>
        <translation>يعيد النص إلى الحجم المحدد في الإعدادات.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with lists</source>
        <translation>متابعة القوائم</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>الانتقال إلى عن&amp;وان…</translation>
    </message>
    <message>
        <source>Go to heading</source>
        <translation>الانتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Goes back to the suggestion before.</source>
        <translation>يعود إلى الاقتراح السابق.</translation>
    </message>
    <message>
        <source>Goes to a line by its number.</source>
        <translation>ينتقل إلى سطر برقمه.</translation>
    </message>
    <message>
        <source>Goes to the change before (Alt+Up).</source>
        <translation>ينتقل إلى التغيير السابق (Alt+Up).</translation>
    </message>
    <message>
        <source>Goes to the next change (Alt+Down).</source>
        <translation>ينتقل إلى التغيير التالي (Alt+Down).</translation>
    </message>
    <message>
        <source>Goes to the next place that was looked for.</source>
        <translation>ينتقل إلى الموضع التالي المطابق للبحث.</translation>
    </message>
    <message>
        <source>Goes to the next underlined place.</source>
        <translation>ينتقل إلى الموضع المسطّر التالي.</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>ينتقل إلى الموضع السابق.</translation>
    </message>
    <message>
        <source>Goes to the underlined place before.</source>
        <translation>ينتقل إلى الموضع المسطّر السابق.</translation>
    </message>
    <message>
        <source>Good as a judge of mistakes beside the rules; it cannot correct by itself.</source>
        <translation>جيد في الحكم على الأخطاء إلى جانب القواعد؛ ولا يمكنه التصحيح وحده.</translation>
    </message>
    <message>
        <source>Good for its size: 63 of 100 points in one published test of tidying up dictated text.</source>
        <translation>جيد قياسًا إلى حجمه: 63 نقطة من 100 في اختبار منشور واحد لتهذيب نص مُملى.</translation>
    </message>
    <message>
        <source>Good for its size: in one published test of tidying up dictated text the only one that took less than a second, and no answer was rejected.</source>
        <translation>جيد قياسًا إلى حجمه: في اختبار منشور واحد لتهذيب نص مُملى كان الوحيد الذي استغرق أقل من ثانية، ولم تُرفض له أي إجابة.</translation>
    </message>
    <message>
        <source>Good: 72 of 100 points in one published test of tidying up dictated text.</source>
        <translation>جيد: 72 نقطة من 100 في اختبار منشور واحد لتهذيب نص مُملى.</translation>
    </message>
    <message>
        <source>Good: between 79 and 81 of 100 points in one published test of tidying up dictated text.</source>
        <translation>جيد: بين 79 و81 نقطة من 100 في اختبار منشور واحد لتهذيب نص مُملى.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>النحو</translation>
    </message>
    <message>
        <source>Grammar {count}</source>
        <translation>النحو {count}</translation>
    </message>
    <message>
        <source>Graphs of speed, requests waiting and memory</source>
        <translation>رسوم بيانية للسرعة والطلبات المنتظرة والذاكرة</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
        <source>Grey text behind the caret; Tab takes it.</source>
        <translation>نص رمادي بعد المؤشر؛ يقبله Tab.</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Half of the suggestions were shown within this time.</source>
        <translation>ظهر نصف الاقتراحات خلال هذا الزمن.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Headings, emphasis, code and links look like it; in Markdown and unsaved documents.</source>
        <translation>تظهر العناوين والتشديد والشيفرة والروابط بمظهرها؛ في مستندات Markdown وما لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>إلغاء التجاهل</translation>
    </message>
    <message>
        <source>Heed the chosen rules again</source>
        <translation>إلغاء تجاهل القواعد المختارة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation>تجميد الصورة</translation>
    </message>
    <message>
        <source>How certain or binding this is may change: {new} for {old}.</source>
        <translation>قد تتغيّر درجة اليقين أو الإلزام: {new} بدل {old}.</translation>
    </message>
    <message>
        <source>How certain or binding this is may have changed.</source>
        <translation>ربما تغيّرت درجة اليقين أو الإلزام.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for this language here.</source>
        <translation>لا تُذكر سهولة القراءة: لا معادلة معتمدة لهذه اللغة هنا.</translation>
    </message>
    <message>
        <source>How easily it reads is not said: there is no accepted formula for {language} here.</source>
        <translation>لا تُذكر سهولة القراءة: لا معادلة معتمدة للغة {language} هنا.</translation>
    </message>
    <message numerus="yes">
        <source>How easily it reads is said from {n} words on.</source>
        <translation>
            <numerusform>تُذكر سهولة القراءة دائمًا.</numerusform>
            <numerusform>تُذكر سهولة القراءة ابتداءً من كلمة واحدة.</numerusform>
            <numerusform>تُذكر سهولة القراءة ابتداءً من كلمتين.</numerusform>
            <numerusform>تُذكر سهولة القراءة ابتداءً من {n} كلمات.</numerusform>
            <numerusform>تُذكر سهولة القراءة ابتداءً من {n} كلمة.</numerusform>
            <numerusform>تُذكر سهولة القراءة ابتداءً من {n} كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>How far the smaller model is made</source>
        <translation>تقدّم إنشاء النموذج الأصغر</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>سهولة القراءة</translation>
    </message>
    <message>
        <source>How long you must stop typing before one appears.</source>
        <translation>مدة التوقف عن الكتابة قبل ظهور اقتراح.</translation>
    </message>
    <message>
        <source>How many of them you took, whole or in part.</source>
        <translation>عدد ما قبلته منها، كليًا أو جزئيًا.</translation>
    </message>
    <message>
        <source>How many words each day brought, by hand and by machine, for two years; only numbers, on this computer.</source>
        <translation>عدد الكلمات المكتوبة كل يوم، يدويًا وآليًا، لمدة عامين؛ أعداد فقط، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>How much text the model sees at once; more needs more memory.</source>
        <translation>مقدار النص الذي يراه النموذج دفعة واحدة؛ الأكثر يحتاج إلى ذاكرة أكبر.</translation>
    </message>
    <message>
        <source>How strict</source>
        <translation>درجة الصرامة</translation>
    </message>
    <message>
        <source>How the file is stored</source>
        <translation>طريقة تخزين الملف</translation>
    </message>
    <message>
        <source>How the parts of the sentence belong together may have changed.</source>
        <translation>ربما تغيّرت العلاقة بين أجزاء الجملة.</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الآيسلندية</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>تجاهل هنا</translation>
    </message>
    <message>
        <source>Ignore this rule</source>
        <translation>تجاهل هذه القاعدة</translation>
    </message>
    <message>
        <source>Ignored places</source>
        <translation>المواضع المتجاهلة</translation>
    </message>
    <message>
        <source>Ignored rules</source>
        <translation>القواعد المتجاهلة</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>استيراد موجّهات</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>استيراد كلمات</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s folder</source>
        <translation>في مجلد Inkhorn</translation>
    </message>
    <message>
        <source>In Inkhorn&apos;s own folder.</source>
        <translation>في مجلد Inkhorn.</translation>
    </message>
    <message>
        <source>In Markdown</source>
        <translation>في Markdown</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>في المراجعة</translation>
    </message>
    <message>
        <source>In fewer words; also together with a style, a reader or an instruction.</source>
        <translation>بكلمات أقل؛ يمكن جمعه مع أسلوب أو قارئ أو تعليمات.</translation>
    </message>
    <message>
        <source>In more words; also together with a style, a reader or an instruction.</source>
        <translation>بكلمات أكثر؛ يمكن جمعه مع أسلوب أو قارئ أو تعليمات.</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>داخل التحديد</translation>
    </message>
    <message>
        <source>In simpler form: {things}.</source>
        <translation>بصورة أبسط: {things}.</translation>
    </message>
    <message>
        <source>In text from right to left, the other arrow.</source>
        <translation>في النص من اليمين إلى اليسار، السهم الآخر.</translation>
    </message>
    <message>
        <source>In the environment it is installed in, run:
python -m pip install --upgrade inkhorn</source>
        <translation>في البيئة المثبّت فيها، نفّذ:
python -m pip install --upgrade inkhorn</translation>
    </message>
    <message>
        <source>In the middle about three of four suggestions are right; further left more of them are.</source>
        <translation>في الوسط تصح نحو ثلاثة من كل أربعة اقتراحات؛ ونحو «أقل» تزيد نسبة الصحيح.</translation>
    </message>
    <message>
        <source>In this computer</source>
        <translation>في هذا الحاسوب</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>In use; use another model before you delete this one.</source>
        <translation>قيد الاستخدام؛ استخدم نموذجًا آخر قبل حذف هذا.</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Indian English</source>
        <translation>الإنجليزية الهندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.</source>
        <translation>يسأل Inkhorn {host} حين تضغط الزر، ولا يفعل ذلك تلقائيًا أبدًا. لا يرسل شيئًا عنك.</translation>
    </message>
    <message>
        <source>Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this computer, unless you have named a server under Server.</source>
        <translation>لا يتصل Inkhorn إلا حين تطلب ذلك، ويدوّن الاتصال هنا قبل إجرائه. يبقى ما تكتبه على هذا الحاسوب، ما لم تحدد خادمًا ضمن «الخادم».</translation>
    </message>
    <message>
        <source>Inkhorn did not end properly.</source>
        <translation>لم ينته Inkhorn على نحو سليم.</translation>
    </message>
    <message>
        <source>Inkhorn finishes your sentences, mends your grammar and rewrites on request.</source>
        <translation>يكمل Inkhorn جملك ويصحّح نحوك ويعيد الصياغة عند الطلب.</translation>
    </message>
    <message>
        <source>Inkhorn has never connected to anything.</source>
        <translation>لم يتصل Inkhorn بشيء قط.</translation>
    </message>
    <message>
        <source>Inkhorn is not connected to anything.</source>
        <translation>Inkhorn غير متصل بشيء.</translation>
    </message>
    <message>
        <source>Inkhorn loads Q4_1 files of up to 3 GB through such a copy by itself; this is for larger ones and other programs.</source>
        <translation>يحمّل Inkhorn ملفات Q4_1 حتى 3 غ.ب عبر نسخة كهذه تلقائيًا؛ هذا للملفات الأكبر وللبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Inkhorn opens text and Markdown files; “{file}” is neither.</source>
        <translation>يفتح Inkhorn ملفات النص وMarkdown؛ و«{file}» ليس من هذه ولا تلك.</translation>
    </message>
    <message>
        <source>Inkhorn opens web pages, mail addresses, headings and other texts; this link is something else.</source>
        <translation>يفتح Inkhorn صفحات الويب وعناوين البريد والعناوين داخل النص والنصوص الأخرى؛ وهذا الرابط شيء آخر.</translation>
    </message>
    <message>
        <source>Inkhorn takes over WritingTools’ options.json, llm’s YAML templates, Fabric’s patterns (a folder, or a folder of them) and Obsidian Local GPT’s data.json.</source>
        <translation>يستورد Inkhorn ملف options.json من WritingTools، وقوالب YAML من llm، وأنماط Fabric (مجلدًا أو مجلدًا يضمها)، وملف data.json من Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>Inkhorn was started without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>بدأ Inkhorn دون نموذج؛ وتواصل القواعد التدقيق. يمكن إعادته من «كتابة»، «دون نموذج».</translation>
    </message>
    <message>
        <source>Inkhorn {version} has come out</source>
        <translation>صدر Inkhorn {version}</translation>
    </message>
    <message>
        <source>Inkhorn {version} is up to date</source>
        <translation>Inkhorn {version} هو الأحدث</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s folder holds no model</source>
        <translation>لا نماذج في مجلد Inkhorn</translation>
    </message>
    <message>
        <source>Inkhorn&apos;s models take {size}</source>
        <translation>حجم نماذج Inkhorn: {size}</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>إدراج عند المؤشر</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>إدراج أسفله</translation>
    </message>
    <message>
        <source>Inserted: {words}</source>
        <translation>أُدرج: {words}</translation>
    </message>
    <message>
        <source>Inserts all of the grey text.</source>
        <translation>يدرج النص الرمادي كله.</translation>
    </message>
    <message>
        <source>Inserts the grey text.</source>
        <translation>يدرج النص الرمادي.</translation>
    </message>
    <message>
        <source>Inserts the words on the clipboard.</source>
        <translation>يدرج كلمات الحافظة.</translation>
    </message>
    <message>
        <source>Inserts up to the end of the sentence.</source>
        <translation>يدرج حتى نهاية الجملة.</translation>
    </message>
    <message>
        <source>Inserts what is on the clipboard, its look as Markdown.</source>
        <translation>يدرج محتوى الحافظة، ومظهره بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>تثبيت حزمة</translation>
    </message>
    <message>
        <source>Install the pack</source>
        <translation>تثبيت الحزمة</translation>
    </message>
    <message>
        <source>Installed from a file</source>
        <translation>ثُبّتت من ملف</translation>
    </message>
    <message>
        <source>Installed: {packs}.</source>
        <translation>المثبّت: {packs}.</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>Into another language.</source>
        <translation>إلى لغة أخرى.</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>إلى أي لغة</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Issue {number} of {total}, around the end: {change} · Ctrl+. shows what mends it</source>
        <translation>الملاحظة {number} من {total}، عودةً من النهاية: {change} · Ctrl+. يعرض التصحيح</translation>
    </message>
    <message>
        <source>Issue {number} of {total}: {change} · Ctrl+. shows what mends it</source>
        <translation>الملاحظة {number} من {total}: {change} · Ctrl+. يعرض التصحيح</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>It answers, and has no model. Load one there.</source>
        <translation>يستجيب الخادم، لكن لا نموذج لديه. حمّل نموذجًا هناك.</translation>
    </message>
    <message>
        <source>It answers. Models there: {names} and {more} more.</source>
        <translation>يستجيب الخادم. النماذج هناك: {names} و{more} غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>It answers. Models there: {names}.</source>
        <translation>
            <numerusform>يستجيب الخادم. النماذج هناك: {names}.</numerusform>
            <numerusform>يستجيب الخادم. النموذج هناك: {names}.</numerusform>
            <numerusform>يستجيب الخادم. النموذجان هناك: {names}.</numerusform>
            <numerusform>يستجيب الخادم. النماذج هناك: {names}.</numerusform>
            <numerusform>يستجيب الخادم. النماذج هناك: {names}.</numerusform>
            <numerusform>يستجيب الخادم. النماذج هناك: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It asks for an answer in a JSON schema, which was left out: {reason}</source>
        <translation>يطلب إجابة وفق مخطط JSON، وقد تُرك: {reason}</translation>
    </message>
    <message>
        <source>It can be used where it is.</source>
        <translation>يمكن استخدامه حيث هو.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>تعذّرت قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It comes from the package index set up on this computer, and is not installed.</source>
        <translation>يأتي من فهرس الحزم المضبوط على هذا الحاسوب، وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>It comes from {host}. Inkhorn connects when you agree, and not before.</source>
        <translation>يأتي من {host}. لا يتصل Inkhorn إلا بعد موافقتك.</translation>
    </message>
    <message>
        <source>It comes with the other updates of your system, or run:
flatpak update</source>
        <translation>يأتي مع التحديثات الأخرى لنظامك، أو نفّذ:
flatpak update</translation>
    </message>
    <message>
        <source>It could not begin with {words}.</source>
        <translation>لم يكن يجوز أن تبدأ بـ {words}.</translation>
    </message>
    <message>
        <source>It gives the model tools; Inkhorn has none, so they were left out.</source>
        <translation>يعطي النموذج أدوات؛ ولا أدوات في Inkhorn، لذا تُركت.</translation>
    </message>
    <message>
        <source>It has neither a prompt nor a system prompt.</source>
        <translation>لا موجّه فيه ولا موجّه نظام.</translation>
    </message>
    <message>
        <source>It has no instruction.</source>
        <translation>لا تعليمات فيه.</translation>
    </message>
    <message>
        <source>It has the words for filling a gap.</source>
        <translation>لديه الكلمات اللازمة لملء فراغ.</translation>
    </message>
    <message>
        <source>It holds Python code (functions); a prompt file never runs code, so it was left out.</source>
        <translation>فيه شيفرة بايثون (functions)؛ لا يشغّل ملف الموجّه شيفرة أبدًا، لذا تُركت.</translation>
    </message>
    <message>
        <source>It includes other texts (fragments); a prompt file cannot, so they were left out.</source>
        <translation>يضم نصوصًا أخرى (fragments)؛ لا يستطيع ملف الموجّه ذلك، لذا تُركت.</translation>
    </message>
    <message>
        <source>It includes other texts (system_fragments); a prompt file cannot, so they were left out.</source>
        <translation>يضم نصوصًا أخرى (system_fragments)؛ لا يستطيع ملف الموجّه ذلك، لذا تُركت.</translation>
    </message>
    <message>
        <source>It is kept until Inkhorn ends and asked for again then; it is never written to disk.</source>
        <translation>يُحفظ حتى ينتهي Inkhorn ويُطلب مجددًا بعدها؛ ولا يُكتب على القرص أبدًا.</translation>
    </message>
    <message>
        <source>It is longer than a prompt file may be, {size} KB.</source>
        <translation>هو أطول من الحد المسموح لملف الموجّه، وهو {size} ك.ب.</translation>
    </message>
    <message>
        <source>It is made to be given instructions.</source>
        <translation>مصنوع لتلقي التعليمات.</translation>
    </message>
    <message>
        <source>It is no template of llm, which has a prompt or a system prompt.</source>
        <translation>ليس قالبًا من قوالب llm التي فيها موجّه أو موجّه نظام.</translation>
    </message>
    <message>
        <source>It is not in this computer.</source>
        <translation>ليس في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is of {day}; you have {version}. Nothing is replaced by itself.</source>
        <translation>صدر في {day}؛ ولديك {version}. لا يُستبدل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>It is on the page now.</source>
        <translation>هو الآن على الصفحة.</translation>
    </message>
    <message>
        <source>It is taken from {folder}, if a file there has its checksum; nothing connects.</source>
        <translation>يؤخذ من {folder} إن كان فيه ملف بمجموعه الاختباري؛ ولا يُجرى أي اتصال.</translation>
    </message>
    <message>
        <source>It names a model; Inkhorn uses the one you chose.</source>
        <translation>يسمّي نموذجًا؛ ويستخدم Inkhorn النموذج الذي اخترته.</translation>
    </message>
    <message>
        <source>It needs a language model, which stays on this computer: nothing you write leaves it.</source>
        <translation>يحتاج إلى نموذج لغوي يبقى على هذا الحاسوب: لا يخرج منه شيء مما تكتبه.</translation>
    </message>
    <message>
        <source>It only continues text; rewriting needs another model.</source>
        <translation>يكمل النص فقط؛ وتحتاج إعادة الصياغة إلى نموذج آخر.</translation>
    </message>
    <message>
        <source>It sends attachments; Inkhorn sends text only, so they were left out.</source>
        <translation>يرسل مرفقات؛ ويرسل Inkhorn النصوص فقط، لذا تُركت.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract); Inkhorn shows all of it.</source>
        <translation>لا يأخذ من الإجابة إلا مقطع شيفرة (extract)؛ ويعرض Inkhorn الإجابة كلها.</translation>
    </message>
    <message>
        <source>It takes only a code block out of the answer (extract_last); Inkhorn shows all of it.</source>
        <translation>لا يأخذ من الإجابة إلا مقطع شيفرة (extract_last)؛ ويعرض Inkhorn الإجابة كلها.</translation>
    </message>
    <message>
        <source>It uses text of linked notes ({{=CONTEXT=}}), which Inkhorn does not have; that part was left out.</source>
        <translation>يستخدم نص الملاحظات المرتبطة ({{=CONTEXT=}}) وهو غير متوفر في Inkhorn؛ تُرك ذلك الجزء.</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>لم يُحفظ في ملف قط.</translation>
    </message>
    <message>
        <source>It was stopped before anything could be shown. Nothing was changed.</source>
        <translation>أُوقف ذلك قبل ظهور أي شيء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It would run {names}, which a prompt file cannot; that was left out.</source>
        <translation>كان سيشغّل {names}، ولا يستطيع ملف الموجّه ذلك؛ لذا تُرك.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Its author publishes it under Apache 2.0; it is made from Gemma 3, so Google&apos;s Gemma Terms and its Prohibited Use Policy apply too and must be passed on.</source>
        <translation>ينشره صاحبه بترخيص Apache 2.0؛ وهو مصنوع من Gemma 3، لذا تسري عليه أيضًا شروط Gemma وسياسة الاستخدام المحظور من Google، ويجب إرفاقهما عند إعادة نشره.</translation>
    </message>
    <message>
        <source>Its checksum is known, so another file is not taken for it.</source>
        <translation>مجموعه الاختباري معروف، لذا لا يُقبل ملف آخر مكانه.</translation>
    </message>
    <message>
        <source>Its file cannot be read now. Save the text elsewhere.</source>
        <translation>تعذّرت قراءة ملفه الآن. احفظ النص في مكان آخر.</translation>
    </message>
    <message>
        <source>Its file is gone. Saving makes it again.</source>
        <translation>اختفى ملفه. ينشئه الحفظ من جديد.</translation>
    </message>
    <message>
        <source>Its file was changed since by another program. You can keep both.</source>
        <translation>غيّر برنامج آخر ملفه بعد ذلك. يمكنك إبقاء الاثنين.</translation>
    </message>
    <message>
        <source>Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.</source>
        <translation>تطلب تعليماته {word}، ولا معنى له في Inkhorn؛ يُستحسن حذف تلك الجملة.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) does not continue a text.</source>
        <translation>نوعه ({kind}) لا يكمل النصوص.</translation>
    </message>
    <message>
        <source>Its kind ({kind}) is not known to this version of the engine.</source>
        <translation>نوعه ({kind}) غير معروف لدى هذا الإصدار من المحرك.</translation>
    </message>
    <message>
        <source>Its place in the text is gone. Copy the text before and paste it where you want it.</source>
        <translation>لم يعد موضعه في النص موجودًا. انسخ النص السابق والصقه حيث تريد.</translation>
    </message>
    <message>
        <source>Its system.md is empty.</source>
        <translation>ملف system.md فيه فارغ.</translation>
    </message>
    <message>
        <source>Its user.md was left out; Fabric does not read it either.</source>
        <translation>تُرك ملف user.md فيه؛ ولا يقرؤه Fabric أيضًا.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>اليابانية (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <source>Journal: the text of documents with changes that are not saved. It is removed when you save, or close without saving. “Keep what I type safe” under Saving switches it off and removes it.</source>
        <translation>سجل الاسترداد: نص المستندات التي فيها تغييرات لم تُحفظ. يُزال عند الحفظ أو الإغلاق دون حفظ. تعطّله وتزيله «حماية ما أكتبه» ضمن «الحفظ».</translation>
    </message>
    <message>
        <source>Kandel and Moles</source>
        <translation>Kandel وMoles</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>الكانادية</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Keep both versions of “{title}”</source>
        <translation>إبقاء نسختي «{title}»</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نصي</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>الاحتفاظ بالأعداد</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Keep the model in memory</source>
        <translation>إبقاء النموذج في الذاكرة</translation>
    </message>
    <message>
        <source>Keep the version before beside the file</source>
        <translation>إبقاء الإصدار السابق بجانب الملف</translation>
    </message>
    <message>
        <source>Keep versions</source>
        <translation>حفظ الإصدارات</translation>
    </message>
    <message>
        <source>Keep what I type safe</source>
        <translation>حماية ما أكتبه</translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation>إبقاء «{title}»</translation>
    </message>
    <message>
        <source>Keeping the token…</source>
        <translation>جارٍ حفظ رمز الوصول…</translation>
    </message>
    <message>
        <source>Keeps it in the keyring and tries again.</source>
        <translation>يحفظه في حلقة المفاتيح ويعيد المحاولة.</translation>
    </message>
    <message>
        <source>Keeps the text from being changed.</source>
        <translation>يمنع تغيير النص.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a server</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>النقاط الرئيسية</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>الكينيارواندية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>الكورية (Windows-949)</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>L&amp;arger Heading</source>
        <translation>عنوان أ&amp;كبر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last changed {when} · {length}</source>
        <translation>آخر تغيير {when} · {length}</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Layers on the graphics processor</source>
        <translation>الطبقات على معالج الرسوميات</translation>
    </message>
    <message>
        <source>Leave names and passwords out of the address; a key has a place of its own.</source>
        <translation>لا تضع أسماء أو كلمات مرور في العنوان؛ للمفتاح مكان خاص به.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or # in the address.</source>
        <translation>احذف ما يلي ? أو # من العنوان.</translation>
    </message>
    <message>
        <source>Leaves this place alone from now on (Delete in the list).</source>
        <translation>يترك هذا الموضع وشأنه من الآن فصاعدًا (Delete في القائمة).</translation>
    </message>
    <message>
        <source>Left and Right</source>
        <translation>يسار ويمين</translation>
    </message>
    <message>
        <source>Left and Right, 0</source>
        <translation>يسار ويمين، 0</translation>
    </message>
    <message>
        <source>Left as they are: {things}.</source>
        <translation>تُركت كما هي: {things}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروكة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Lengths of the sentences around the caret</source>
        <translation>أطوال الجمل حول المؤشر</translation>
    </message>
    <message>
        <source>Let a server write</source>
        <translation>الكتابة عبر خادم</translation>
    </message>
    <message>
        <source>Let the model judge</source>
        <translation>تحكيم النموذج</translation>
    </message>
    <message>
        <source>Letters and signs are counted, white space is not. Text that was there before Inkhorn kept count, or that was changed in another program, is of unknown origin; so is in truth what was pasted.</source>
        <translation>تُحصى الحروف والعلامات دون الفراغات. النص الذي سبق بدء Inkhorn بالإحصاء، أو تغيّر في برنامج آخر، مجهول المصدر؛ وكذلك في الحقيقة ما أُلصق.</translation>
    </message>
    <message>
        <source>LibreOffice brings dictionaries; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>يأتي LibreOffice بقواميس؛ أو ضع ملف .aff وملف .dic في مجلد واختره أعلاه.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>عرض السطر</translation>
    </message>
    <message>
        <source>Line {line} of the prompt text: {message}</source>
        <translation>السطر {line} من نص الموجّه: {message}</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Line {number}: {remark}</source>
        <translation>السطر {number}: {remark}</translation>
    </message>
    <message>
        <source>Lists earlier versions.</source>
        <translation>يسرد الإصدارات السابقة.</translation>
    </message>
    <message>
        <source>Lists every key.</source>
        <translation>يسرد كل المفاتيح.</translation>
    </message>
    <message>
        <source>Lists the headings.</source>
        <translation>يسرد العناوين.</translation>
    </message>
    <message>
        <source>Lists what the checker found.</source>
        <translation>يسرد ما وجده التدقيق.</translation>
    </message>
    <message>
        <source>Lists what the model changed.</source>
        <translation>يسرد ما غيّره النموذج.</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Loading the model was stopped.</source>
        <translation>أُوقف تحميل النموذج.</translation>
    </message>
    <message>
        <source>Loading the model: {percent} %.</source>
        <translation>جارٍ تحميل النموذج: {percent}%.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Longest sentences</source>
        <translation>أطول الجمل</translation>
    </message>
    <message>
        <source>Longest suggestion</source>
        <translation>أطول اقتراح</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Look at the connections again</source>
        <translation>الاطلاع على الاتصالات مجددًا</translation>
    </message>
    <message>
        <source>Look for models again</source>
        <translation>البحث عن النماذج مجددًا</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>جارٍ فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Looking at what can be kept…</source>
        <translation>جارٍ فحص ما يمكن حفظه…</translation>
    </message>
    <message>
        <source>Looking for devices took too long. A graphics driver may hang; the CPU can be used.</source>
        <translation>استغرق البحث عن الأجهزة وقتًا طويلًا. ربما تعلّق مشغّل الرسوميات؛ يمكن استخدام المعالج المركزي.</translation>
    </message>
    <message>
        <source>Looking for dictionaries.</source>
        <translation>جارٍ البحث عن القواميس.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>جارٍ البحث عنه…</translation>
    </message>
    <message>
        <source>Looking for processors.</source>
        <translation>جارٍ البحث عن المعالجات.</translation>
    </message>
    <message>
        <source>Looking for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Looking through the folders of this computer&apos;s programs…</source>
        <translation>جارٍ البحث في مجلدات برامج هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Looks for text and replaces it.</source>
        <translation>يبحث عن نص ويستبدله.</translation>
    </message>
    <message>
        <source>Looks for text in the document.</source>
        <translation>يبحث عن نص في المستند.</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>اللوكسمبورغية</translation>
    </message>
    <message>
        <source>MIT licence. Made with llama.cpp, Harper and Qt. Fonts: Literata, Source Serif 4, Inter and IBM Plex Mono (OFL). Icons: Lucide (ISC).</source>
        <translation>رخصة MIT. مصنوع باستخدام llama.cpp وHarper وQt. الخطوط: Literata وSource Serif 4 وInter وIBM Plex Mono (OFL). الأيقونات: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Made for it: changes little. About half a second a sentence on a laptop, by those who use it.</source>
        <translation>مصنوع للتصحيح: يغيّر القليل. نحو نصف ثانية للجملة على حاسوب محمول، وفق مستخدميه.</translation>
    </message>
    <message>
        <source>Made to correct English grammar and for nothing else.</source>
        <translation>مصنوع لتصحيح النحو الإنجليزي ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>إنشاء حزمة…</translation>
    </message>
    <message>
        <source>Make editable copy</source>
        <translation>إنشاء نسخة للتحرير</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Make no pack</source>
        <translation>عدم إنشاء حزمة</translation>
    </message>
    <message>
        <source>Make no smaller model</source>
        <translation>عدم إنشاء نموذج أصغر</translation>
    </message>
    <message>
        <source>Make room: documents on the same disk cannot be saved either.</source>
        <translation>أفرغ مساحة: المستندات على القرص نفسه لا يمكن حفظها أيضًا.</translation>
    </message>
    <message>
        <source>Make smaller…</source>
        <translation>تصغير…</translation>
    </message>
    <message>
        <source>Make the smaller model</source>
        <translation>إنشاء النموذج الأصغر</translation>
    </message>
    <message>
        <source>Makes a prompt of your own with this text (Ctrl+D).</source>
        <translation>ينشئ موجّهًا لك بهذا النص (Ctrl+D).</translation>
    </message>
    <message>
        <source>Makes a prompt out of a small template (Ctrl+N).</source>
        <translation>ينشئ موجّهًا من قالب صغير (Ctrl+N).</translation>
    </message>
    <message>
        <source>Makes a smaller file of this model; this one stays.</source>
        <translation>ينشئ ملفًا أصغر من هذا النموذج؛ ويبقى هذا.</translation>
    </message>
    <message>
        <source>Makes the change (Enter in the list).</source>
        <translation>يجري التغيير (Enter في القائمة).</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>يعيد التغيير الذي تُراجع عنه.</translation>
    </message>
    <message>
        <source>Makes the change at every such place, in one undo step (A in the list).</source>
        <translation>يجري التغيير في كل موضع كهذا، في خطوة تراجع واحدة (A في القائمة).</translation>
    </message>
    <message>
        <source>Makes the first change of every issue listed, in one undo step.</source>
        <translation>يجري أول تغيير لكل ملاحظة في القائمة، في خطوة تراجع واحدة.</translation>
    </message>
    <message>
        <source>Makes the text larger.</source>
        <translation>يكبّر النص.</translation>
    </message>
    <message>
        <source>Makes the text smaller.</source>
        <translation>يصغّر النص.</translation>
    </message>
    <message>
        <source>Makes the words a link, or plain again. Ctrl+click opens one.</source>
        <translation>يجعل الكلمات رابطًا أو يعيدها عادية. Ctrl+نقر يفتح الرابط.</translation>
    </message>
    <message>
        <source>Makes the words bold, or plain again.</source>
        <translation>يجعل الكلمات غامقة أو يعيدها عادية.</translation>
    </message>
    <message>
        <source>Makes the words italic, or plain again.</source>
        <translation>يجعل الكلمات مائلة أو يعيدها عادية.</translation>
    </message>
    <message>
        <source>Making {kind}, {percent} % done.</source>
        <translation>جارٍ إنشاء {kind}، اكتمل {percent}%.</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>الماليالامية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Many languages; its publisher&apos;s list was not seen.</source>
        <translation>لغات كثيرة؛ لم يُطّلع على قائمة الناشر.</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>الماراثية</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة الحالة</translation>
    </message>
    <message>
        <source>May say something else: {new} for {old}.</source>
        <translation>قد يعني شيئًا آخر: {new} بدل {old}.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس مجددًا</translation>
    </message>
    <message>
        <source>Measure by itself</source>
        <translation>القياس تلقائيًا</translation>
    </message>
    <message>
        <source>Measure what is fastest</source>
        <translation>قياس ما هو الأسرع</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s read.</source>
        <translation>قيس هنا: {speeds} رمز/ث في القراءة.</translation>
    </message>
    <message>
        <source>Measured here: {speeds} tokens/s written.</source>
        <translation>قيس هنا: {speeds} رمز/ث في الكتابة.</translation>
    </message>
    <message>
        <source>Measured here: {speeds}.</source>
        <translation>قيس هنا: {speeds}.</translation>
    </message>
    <message>
        <source>Measured what is fastest on this computer.</source>
        <translation>قيس ما هو الأسرع على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Memory for what was read</source>
        <translation>ذاكرة ما قُرئ</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>الذاكرة المستخدمة</translation>
    </message>
    <message>
        <source>Mend the problems first; then its examples can be run.</source>
        <translation>أصلح المشكلات أولًا؛ ثم يمكن تشغيل أمثلته.</translation>
    </message>
    <message>
        <source>Mend the problems first; then this shows what would be sent.</source>
        <translation>أصلح المشكلات أولًا؛ ثم يُعرض هنا ما سيُرسل.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Metal exists on Apple computers only.</source>
        <translation>يوجد Metal على حواسيب Apple فقط.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>Mo&amp;dels…</source>
        <translation>النماذ&amp;ج…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model and device.</source>
        <translation>النموذج والجهاز.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>Model there</source>
        <translation>النموذج هناك</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models come from</source>
        <translation>مصدر النماذج</translation>
    </message>
    <message>
        <source>Models found on this computer will be listed here.</source>
        <translation>تُسرد هنا النماذج الموجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Models on offer</source>
        <translation>النماذج المتاحة</translation>
    </message>
    <message>
        <source>Models on their way.</source>
        <translation>النماذج الجاري تنزيلها.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Models that are fit for rewriting, the best first.</source>
        <translation>نماذج تصلح لإعادة الصياغة، الأفضل أولًا.</translation>
    </message>
    <message>
        <source>Models that are fit for suggestions, the best first.</source>
        <translation>نماذج تصلح للاقتراحات، الأفضل أولًا.</translation>
    </message>
    <message>
        <source>Models that are fit for the grammar check, the best first.</source>
        <translation>نماذج تصلح للتدقيق النحوي، الأفضل أولًا.</translation>
    </message>
    <message>
        <source>Models that can be fetched.</source>
        <translation>النماذج التي يمكن جلبها.</translation>
    </message>
    <message>
        <source>Models that can be used now.</source>
        <translation>النماذج التي يمكن استخدامها الآن.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>المنغولية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More</source>
        <comment>prompts</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about this issue</source>
        <translation>المزيد عن هذه الملاحظة</translation>
    </message>
    <message>
        <source>More is faster on graphics processors; less lets go sooner when you type on.</source>
        <translation>الأكثر أسرع على معالجات الرسوميات؛ والأقل يتوقف أسرع حين تواصل الكتابة.</translation>
    </message>
    <message>
        <source>More languages: {how}</source>
        <translation>لغات أخرى: {how}</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims for Qwen3.</source>
        <translation>أكثر من 100 لغة، كما يذكر الناشر عن Qwen3.</translation>
    </message>
    <message>
        <source>More than 100 languages, as its publisher claims.</source>
        <translation>أكثر من 100 لغة، كما يذكر الناشر.</translation>
    </message>
    <message>
        <source>More versions</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>More versions, side by side</source>
        <translation>صيغ أخرى، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>نقل القسم إلى أس&amp;فل</translation>
    </message>
    <message>
        <source>Move an item in, out</source>
        <translation>زيادة مستوى العنصر، إنقاصه</translation>
    </message>
    <message>
        <source>Moves it aside; you can undo this.</source>
        <translation>ينقله جانبًا؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>ينقل التحديد إلى الحافظة.</translation>
    </message>
    <message>
        <source>My dictionaries</source>
        <translation>قواميسي</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>موجّهاتي</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is installed but found no graphics processor. Check that the card is switched on, or restart the computer.</source>
        <translation>مشغّل NVIDIA مثبّت لكنه لم يجد معالج رسوميات. تحقق من تشغيل البطاقة أو أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not installed. Install it if this computer has an NVIDIA card.</source>
        <translation>مشغّل NVIDIA غير مثبّت. ثبّته إن كانت في هذا الحاسوب بطاقة NVIDIA.</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver was updated while it ran. Restart the computer.</source>
        <translation>حُدّث مشغّل NVIDIA أثناء عمله. أعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>ال&amp;تبويب التالي</translation>
    </message>
    <message>
        <source>Needs more than {needed} of memory; {free} are free.</source>
        <translation>يحتاج إلى أكثر من {needed} من الذاكرة؛ والمتاح {free}.</translation>
    </message>
    <message>
        <source>Needs the extra “languages”, which this installation does not have.</source>
        <translation>يحتاج إلى الإضافة «languages»، وهي غير موجودة في هذا التثبيت.</translation>
    </message>
    <message>
        <source>Needs {needed} of memory; {free} are free.</source>
        <translation>يحتاج إلى {needed} من الذاكرة؛ والمتاح {free}.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>New: {words}.</source>
        <translation>جديد: {words}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>البديل التالي</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation>التغيير التالي، التغيير السابق</translation>
    </message>
    <message>
        <source>Next item, end of the list</source>
        <translation>العنصر التالي، نهاية القائمة</translation>
    </message>
    <message>
        <source>Nine languages, by its publisher.</source>
        <translation>تسع لغات، وفق الناشر.</translation>
    </message>
    <message>
        <source>Nineteen of twenty suggestions were shown within this time.</source>
        <translation>ظهر تسعة عشر اقتراحًا من كل عشرين خلال هذا الزمن.</translation>
    </message>
    <message>
        <source>No &amp;Model</source>
        <translation>دون &amp;نموذج</translation>
    </message>
    <message>
        <source>No article is needed here.</source>
        <translation>لا حاجة إلى أداة هنا.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>No comma is needed here.</source>
        <translation>لا حاجة إلى فاصلة هنا.</translation>
    </message>
    <message>
        <source>No dictionary was found. {how}</source>
        <translation>لم يُعثر على قاموس. {how}</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>No driver for Vulkan was found. Install your graphics processor&apos;s driver (AMD and Intel on Debian and Ubuntu: mesa-vulkan-drivers).</source>
        <translation>لم يُعثر على مشغّل Vulkan. ثبّت مشغّل معالج الرسوميات (لبطاقات AMD وIntel على Debian وUbuntu: mesa-vulkan-drivers).</translation>
    </message>
    <message>
        <source>No engine runs now.</source>
        <translation>لا محرك يعمل الآن.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>No heading has the name that this link says.</source>
        <translation>لا عنوان بالاسم المذكور في هذا الرابط.</translation>
    </message>
    <message>
        <source>No heading is called like that. Headings begin with “# ”.</source>
        <translation>لا عنوان بهذا الاسم. تبدأ العناوين بـ «# ».</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>لا عنوان يطابق.</translation>
    </message>
    <message>
        <source>No hyphen belongs here.</source>
        <translation>لا مكان لشرطة هنا.</translation>
    </message>
    <message>
        <source>No longer said: {words}.</source>
        <translation>لم يعد يُذكر: {words}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>دون نموذج</translation>
    </message>
    <message>
        <source>No model file is chosen. Choose one in Settings, Model.</source>
        <translation>لم يُختر ملف نموذج. اختر ملفًا في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one in Settings, Model.</source>
        <translation>لم يُحمَّل أي نموذج. اختر نموذجًا في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>No model is loaded. Choose one, and its speed appears here.</source>
        <translation>لم يُحمَّل أي نموذج. اختر نموذجًا لتظهر سرعته هنا.</translation>
    </message>
    <message>
        <source>No model is on this computer yet</source>
        <translation>لا نموذج على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>No model is ready yet. Choose one in the settings, or wait until it is loaded.</source>
        <translation>لا نموذج جاهز بعد. اختر نموذجًا في الإعدادات أو انتظر حتى يكتمل تحميله.</translation>
    </message>
    <message>
        <source>No model on offer matches. Try another word or another task.</source>
        <translation>لا نموذج متاحًا يطابق. جرّب كلمة أو مهمة أخرى.</translation>
    </message>
    <message>
        <source>No model: rules only. The model finds more and drops false alarms.</source>
        <translation>لا نموذج: القواعد فقط. يجد النموذج أكثر ويستبعد التنبيهات الخاطئة.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>دون شبكة</translation>
    </message>
    <message>
        <source>No other version came that says the same in other words.</source>
        <translation>لم تظهر صيغة أخرى تقول الشيء نفسه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>No pack called “{pack}” is installed.</source>
        <translation>لا حزمة مثبّتة باسم «{pack}».</translation>
    </message>
    <message>
        <source>No packs yet. “Install…” looks into a pack before anything is installed.</source>
        <translation>لا حزم بعد. يعرض «تثبيت…» محتوى الحزمة قبل تثبيت أي شيء.</translation>
    </message>
    <message>
        <source>No preposition is needed here.</source>
        <translation>لا حاجة إلى حرف جر هنا.</translation>
    </message>
    <message>
        <source>No prompt is open</source>
        <translation>لا موجّه مفتوحًا</translation>
    </message>
    <message>
        <source>No prompt matches. Try another word.</source>
        <translation>لا موجّه يطابق. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>No prompts yet: put a .prompt file into the folder and it appears here.</source>
        <translation>لا موجّهات بعد: ضع ملف .prompt في المجلد ليظهر هنا.</translation>
    </message>
    <message>
        <source>No rule is ignored. Right-click an underlined place to ignore its rule.</source>
        <translation>لا قواعد متجاهلة. انقر بالزر الأيمن موضعًا مسطّرًا لتجاهل قاعدته.</translation>
    </message>
    <message>
        <source>No setting matches. Try another word.</source>
        <translation>لا إعداد يطابق. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>No single place is ignored.</source>
        <translation>لا مواضع مفردة متجاهلة.</translation>
    </message>
    <message>
        <source>No space</source>
        <translation>بلا مسافة</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>No version the model gave says the same as your text.</source>
        <translation>لم يقدّم النموذج صيغة تقول ما يقوله نصك.</translation>
    </message>
    <message>
        <source>No versions are kept. Switch “Keep versions” on in the settings, under Saving.</source>
        <translation>لا تُحفظ أي إصدارات. فعّل «حفظ الإصدارات» في الإعدادات ضمن «الحفظ».</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or right-click an underlined word.</source>
        <translation>لا كلمات بعد. أضف كلمة هنا أو انقر بالزر الأيمن كلمة مسطّرة.</translation>
    </message>
    <message>
        <source>Nobody has noted the checksum of {file}, so it can only come from the hub.</source>
        <translation>لم يدوّن أحد المجموع الاختباري للملف {file}، لذا لا يأتي إلا من المستودع.</translation>
    </message>
    <message>
        <source>Nobody noted its checksum before; what the hub says is taken.</source>
        <translation>لم يدوّن أحد مجموعه الاختباري من قبل؛ ويؤخذ بما يذكره المستودع.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so it was not downloaded.</source>
        <translation>لا أحد يذكر المجموع الاختباري لهذا الملف، لذا لم يُنزَّل.</translation>
    </message>
    <message>
        <source>Nobody says which checksum this file has, so nothing was kept. Choose another source.</source>
        <translation>لا أحد يذكر المجموع الاختباري لهذا الملف، لذا لم يُحتفظ بشيء. اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no adapter</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no device</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no folder</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no key</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no model</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None</source>
        <comment>places</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>السامية الشمالية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>لم تُطبَّق</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>لم يُقَس.</translation>
    </message>
    <message>
        <source>Not measured. Quick, by its publisher.</source>
        <translation>لم يُقَس. سريع، وفق الناشر.</translation>
    </message>
    <message>
        <source>Not measured. Twice as quick as Qwen3 on processors, by its publisher.</source>
        <translation>لم يُقَس. أسرع مرتين من Qwen3 على المعالجات، وفق الناشر.</translation>
    </message>
    <message>
        <source>Not measured; large for suggestions on a computer without a graphics processor.</source>
        <translation>لم يُقَس؛ كبير على الاقتراحات في حاسوب بلا معالج رسوميات.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>لم يُشغَّل</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Not shown.</source>
        <translation>لم تُعرض.</translation>
    </message>
    <message>
        <source>Not shown. It changes nothing, or was shown before.</source>
        <translation>لم تُعرض. لا تغيّر شيئًا، أو عُرضت من قبل.</translation>
    </message>
    <message>
        <source>Not shown. It says nearly the same as a version that is shown.</source>
        <translation>لم تُعرض. تكاد تطابق صيغة معروضة.</translation>
    </message>
    <message>
        <source>Not shown. It was stopped before its end.</source>
        <translation>لم تُعرض. أُوقفت قبل نهايتها.</translation>
    </message>
    <message>
        <source>Not shown. Other versions were better.</source>
        <translation>لم تُعرض. كانت صيغ أخرى أفضل.</translation>
    </message>
    <message>
        <source>Not usable. {reason}</source>
        <translation>غير صالح للاستخدام. {reason}</translation>
    </message>
    <message>
        <source>Not within a longer word.</source>
        <translation>لا داخل كلمة أطول.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: {reason}.</source>
        <translation>لا يمكن تخزين شيء في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.</source>
        <translation>لا يمكن الكتابة في {folders}: {reason}. إلى أن يُعالج ذلك ينسى Inkhorn عند إغلاقه: {things}.</translation>
    </message>
    <message>
        <source>Nothing connects, not even a download you ask for.</source>
        <translation>لا اتصال لأي شيء، حتى لتنزيل تطلبه.</translation>
    </message>
    <message>
        <source>Nothing could be measured: the model did not load. Choose another one in Settings, Model.</source>
        <translation>لم يُقَس شيء: لم يُحمَّل النموذج. اختر نموذجًا آخر في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and what they saved you will be listed here.</source>
        <translation>لم يُحصَ شيء بعد. اكتب مع تفعيل الاقتراحات، وسيُسرد هنا عدد ما عُرض عليك وما قبلته وما وفّره لك.</translation>
    </message>
    <message>
        <source>Nothing in the document is like that.</source>
        <translation>لا شيء في المستند يطابق ذلك.</translation>
    </message>
    <message>
        <source>Nothing in this text explains “{label}”. Write it in a line of its own: [{label}]: …</source>
        <translation>لا شيء في هذا النص يشرح «{label}». اكتبه في سطر مستقل: [{label}]: …</translation>
    </message>
    <message>
        <source>Nothing is called like that. Try fewer letters.</source>
        <translation>لا شيء بهذا الاسم. جرّب أحرفًا أقل.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Texts that were not saved will be listed here after a crash or a power failure.</source>
        <translation>لم يبق ما يُقرَّر. تُسرد هنا النصوص التي لم تُحفظ بعد انهيار أو انقطاع كهرباء.</translation>
    </message>
    <message>
        <source>Nothing is on its way. A model that you get from the catalogue shows here how far it is.</source>
        <translation>لا تنزيلات جارية. النموذج الذي تحصل عليه من الكتالوج يُعرض تقدّمه هنا.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>لم يُحدَّد شيء.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this prompt.</source>
        <translation>لا خطأ في هذا الموجّه.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>لم يُقَس شيء بعد</translation>
    </message>
    <message>
        <source>Nothing of what you write is in it: no text, no name of a document, no folder. Read it before you send it.</source>
        <translation>لا شيء مما تكتبه فيها: لا نص ولا اسم مستند ولا مجلد. اقرأها قبل إرسالها.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>لا شيء يُغيَّر.</translation>
    </message>
    <message>
        <source>Nothing to explain yet. When a suggestion stays away while you write, its reason is listed here.</source>
        <translation>لا شيء يُشرح بعد. حين يغيب اقتراح أثناء الكتابة يُسرد سببه هنا.</translation>
    </message>
    <message>
        <source>Nothing to mend in grammar.</source>
        <translation>لا شيء يُصحَّح في النحو.</translation>
    </message>
    <message>
        <source>Nothing to mend in punctuation.</source>
        <translation>لا شيء يُصحَّح في علامات الترقيم.</translation>
    </message>
    <message>
        <source>Nothing to mend in spelling.</source>
        <translation>لا شيء يُصحَّح في الإملاء.</translation>
    </message>
    <message>
        <source>Nothing to mend in style.</source>
        <translation>لا شيء يُصحَّح في الأسلوب.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>لا شيء يُصحَّح.</translation>
    </message>
    <message>
        <source>Nothing to mend. What the check finds is listed here while you write.</source>
        <translation>لا شيء يُصحَّح. يُسرد هنا ما يجده التدقيق أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Nothing was fixed: the text has changed.</source>
        <translation>لم يُصحَّح شيء: تغيّر النص.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Nothing was sent to a model for this.</source>
        <translation>لم يُرسل إلى نموذج شيء لأجل هذا.</translation>
    </message>
    <message>
        <source>Nothing yet. Suggestions you accept, corrections and rewrites are listed here, and each can be reverted later. The list is forgotten when you close the document.</source>
        <translation>لا شيء بعد. تُسرد هنا الاقتراحات التي تقبلها والتصحيحات وإعادات الصياغة، ويمكن التراجع عن كل منها لاحقًا. تُنسى القائمة عند إغلاق المستند.</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>الأوكسيتانية</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>الأودية</translation>
    </message>
    <message>
        <source>Of all documents together; the oldest go first.</source>
        <translation>لكل المستندات معًا؛ يُحذف الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Of llama-server, vLLM, Ollama, LM Studio or the like, such as http://localhost:8080.</source>
        <translation>عنوان llama-server أو vLLM أو Ollama أو LM Studio أو ما شابه، مثل http://localhost:8080.</translation>
    </message>
    <message>
        <source>Of menus and messages; from the next start on.</source>
        <translation>لغة القوائم والرسائل؛ تسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Of several for a language, such as pt=pt_BR; sv=off leaves a language alone.</source>
        <translation>من بين عدة قواميس للغة، مثل pt=pt_BR؛ وsv=off يترك اللغة دون تدقيق.</translation>
    </message>
    <message>
        <source>Of the page.</source>
        <translation>خط الصفحة.</translation>
    </message>
    <message>
        <source>Of unknown origin</source>
        <translation>مجهول المصدر</translation>
    </message>
    <message>
        <source>Of {program}</source>
        <translation>من {program}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model cannot be read.</source>
        <translation>تعذّرت قراءة بيانات Ollama عن هذا النموذج.</translation>
    </message>
    <message>
        <source>Ollama&apos;s note about this model names no file.</source>
        <translation>بيانات Ollama عن هذا النموذج لا تذكر ملفًا.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>على البطارية</translation>
    </message>
    <message>
        <source>On its way: {what}.</source>
        <translation>قيد التنزيل: {what}.</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>المتاحة</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Once for each model, while you pause, what is fastest here. Never on battery.</source>
        <translation>مرة لكل نموذج، حين تتوقف عن الكتابة، لمعرفة الأسرع هنا. لا يحدث على البطارية أبدًا.</translation>
    </message>
    <message>
        <source>Once something is written, it is counted here.</source>
        <translation>حين يُكتب شيء تظهر أعداده هنا.</translation>
    </message>
    <message>
        <source>One .html file that needs nothing else.</source>
        <translation>ملف .html واحد لا يحتاج إلى شيء آخر.</translation>
    </message>
    <message>
        <source>One level down.</source>
        <translation>مستوى أدنى بدرجة.</translation>
    </message>
    <message>
        <source>One level up.</source>
        <translation>مستوى أعلى بدرجة.</translation>
    </message>
    <message>
        <source>One space</source>
        <translation>مسافة واحدة</translation>
    </message>
    <message>
        <source>Only in the file</source>
        <translation>في الملف فقط</translation>
    </message>
    <message>
        <source>Only in the restored text</source>
        <translation>في النص المستعاد فقط</translation>
    </message>
    <message>
        <source>Only in the version</source>
        <translation>في الإصدار فقط</translation>
    </message>
    <message>
        <source>Only in what is selected now.</source>
        <translation>فقط في ما هو محدد الآن.</translation>
    </message>
    <message>
        <source>Only numbers, never your words, for 90 days; they stay on this computer.</source>
        <translation>أعداد فقط، لا كلماتك أبدًا، لمدة 90 يومًا؛ تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Only on the page</source>
        <translation>في الصفحة فقط</translation>
    </message>
    <message>
        <source>Only something to make models with.</source>
        <translation>مجرد شيء تُصنع به النماذج.</translation>
    </message>
    <message>
        <source>Only the part of a model that looks at pictures or hears sounds.</source>
        <translation>ليس إلا جزء النموذج الذي ينظر إلى الصور أو يسمع الأصوات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المفتوحة &amp;حديثًا</translation>
    </message>
    <message>
        <source>Open Prompts &amp;Folder</source>
        <translation>فتح م&amp;جلد الموجّهات</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>الفتح رغم ذلك</translation>
    </message>
    <message>
        <source>Open as a new document</source>
        <translation>فتح كمستند جديد</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>المستندات المفتوحة</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>فتح الكتالوج</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>فتح صفحة التنزيل</translation>
    </message>
    <message>
        <source>Open the link at the caret</source>
        <translation>فتح الرابط عند المؤشر</translation>
    </message>
    <message>
        <source>Open what was open last</source>
        <translation>فتح آخر ما كان مفتوحًا</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>فتح «{title}»</translation>
    </message>
    <message>
        <source>Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.</source>
        <translation>يفتح ملف نص أو Markdown أو Word أو OpenDocument أو RTF أو HTML.</translation>
    </message>
    <message>
        <source>Opens the document again that was closed last.</source>
        <translation>يعيد فتح آخر مستند أُغلق.</translation>
    </message>
    <message>
        <source>Opens the prompts, to write, try and share them.</source>
        <translation>يفتح الموجّهات لكتابتها وتجربتها ومشاركتها.</translation>
    </message>
    <message>
        <source>Opens the restored text as a document of its own; the file stays as it is.</source>
        <translation>يفتح النص المستعاد كمستند مستقل؛ ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>يفتح الإعدادات.</translation>
    </message>
    <message>
        <source>Opens your preferred wordings; prompts may ask for them.</source>
        <translation>يفتح تعبيراتك المفضلة؛ قد تطلبها الموجّهات.</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>تحسين…</translation>
    </message>
    <message>
        <source>Or choose a GGUF file on this computer.</source>
        <translation>أو اختر ملف GGUF على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Other versions say something else here: Left and Right show it.</source>
        <translation>تقول صيغ أخرى هنا شيئًا آخر: يعرضها السهمان يسارًا ويمينًا.</translation>
    </message>
    <message>
        <source>Other wordings of this place</source>
        <translation>تعبيرات أخرى لهذا الموضع</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>حزمة: {pack}</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Packs of prompts.</source>
        <translation>حزم الموجّهات.</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a window</comment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page for a bug report</source>
        <translation>صفحة لتقرير عن خطأ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of “{title}”</source>
        <translation>صفحات «{title}»</translation>
    </message>
    <message>
        <source>Pages to read and to print; nobody goes on writing in them.</source>
        <translation>صفحات للقراءة والطباعة، لا لمتابعة الكتابة فيها.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Paragraph {number} of {paragraphs}…</source>
        <translation>الفقرة {number} من {paragraphs}…</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Paragraphs in French are checked too.</source>
        <translation>تُدقَّق أيضًا الفقرات الفرنسية.</translation>
    </message>
    <message>
        <source>Paragraphs in German are checked too.</source>
        <translation>تُدقَّق أيضًا الفقرات الألمانية.</translation>
    </message>
    <message>
        <source>Paragraphs in Italian are checked too.</source>
        <translation>تُدقَّق أيضًا الفقرات الإيطالية.</translation>
    </message>
    <message>
        <source>Paragraphs in Portuguese are checked too.</source>
        <translation>تُدقَّق أيضًا الفقرات البرتغالية.</translation>
    </message>
    <message>
        <source>Paragraphs in Spanish are checked too.</source>
        <translation>تُدقَّق أيضًا الفقرات الإسبانية.</translation>
    </message>
    <message>
        <source>Part Befor&amp;e</source>
        <translation>الجز&amp;ء السابق</translation>
    </message>
    <message>
        <source>Part {number} of {parts}…</source>
        <translation>الجزء {number} من {parts}…</translation>
    </message>
    <message>
        <source>Passable: of what it is sure enough of to be shown, three of four words are right.</source>
        <translation>لا بأس به: ثلاث كلمات من كل أربع صحيحة مما يثق به بما يكفي لعرضه.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste Pla&amp;in</source>
        <translation>لصق &amp;دون تنسيق</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause before a suggestion</source>
        <translation>المهلة قبل الاقتراح</translation>
    </message>
    <message>
        <source>Pause: {model}</source>
        <translation>إيقاف مؤقت: {model}</translation>
    </message>
    <message>
        <source>Paused, {amount}.</source>
        <translation>متوقف مؤقتًا، {amount}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Personal dictionary</source>
        <translation>القاموس الشخصي</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Place {number} of {count}  Alt+↓</source>
        <translation>الموضع {number} من {count}  Alt+↓</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Plain: most 15-year-olds can follow.</source>
        <translation>واضح: يفهمه معظم من في سن 15.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Polite and businesslike.</source>
        <translation>مهذب وعملي.</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>اضغط مفتاحًا</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Preview replacing all</source>
        <translation>معاينة استبدال الكل</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>معاينة…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>البديل السابق</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>Prints the document.</source>
        <translation>يطبع المستند.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Privacy settings…</source>
        <translation>إعدادات الخصوصية…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Problems {number}</source>
        <translation>المشكلات {number}</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>تقدّم التنزيل</translation>
    </message>
    <message>
        <source>Progress of {model}</source>
        <translation>تقدّم {model}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>Prompt packs (*.zip)</source>
        <translation>حزم الموجّهات (*.zip)</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Prompts for the pack</source>
        <translation>موجّهات الحزمة</translation>
    </message>
    <message>
        <source>Prompts of other programs (*.json *.yaml *.yml *.md)</source>
        <translation>موجّهات البرامج الأخرى (*.json *.yaml *.yml *.md)</translation>
    </message>
    <message>
        <source>Prompts: {titles}.</source>
        <translation>الموجّهات: {titles}.</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>تدقيق لغوي</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>النص المقترح</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Punctuation {count}</source>
        <translation>علامات الترقيم {count}</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Put a .aff and a .dic file into Library/Spelling in your home folder, or choose a folder above.</source>
        <translation>ضع ملف .aff وملف .dic في Library/Spelling داخل مجلدك الرئيسي، أو اختر مجلدًا أعلاه.</translation>
    </message>
    <message>
        <source>Puts the section before the former.</source>
        <translation>يضع القسم قبل الذي يسبقه.</translation>
    </message>
    <message>
        <source>Puts the section behind the next.</source>
        <translation>يضع القسم بعد الذي يليه.</translation>
    </message>
    <message>
        <source>Puts this version on the page, in one undo step (Ctrl+Enter).</source>
        <translation>يضع هذا الإصدار على الصفحة، في خطوة تراجع واحدة (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Python package: {package}</source>
        <translation>حزمة بايثون: {package}</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0.</source>
        <translation>صيغة Q4_0 لنموذج دُرّب على ألا يفقد بها إلا القليل. سريعة مثل Q4_0.</translation>
    </message>
    <message>
        <source>Q4_0 of a model that was trained to lose little by it. As quick as Q4_0; keeps 96.5 % of the accuracy, by its publisher.</source>
        <translation>صيغة Q4_0 لنموذج دُرّب على ألا يفقد بها إلا القليل. سريعة مثل Q4_0؛ وتحافظ على 96.5% من الدقة، وفق الناشر.</translation>
    </message>
    <message>
        <source>Quick for its quality in rewriting. Safer with 16 GB of memory.</source>
        <translation>سريع قياسًا إلى جودته في إعادة الصياغة. والأضمن أن تتوفر ذاكرة 16 غ.ب.</translation>
    </message>
    <message>
        <source>Rea&amp;d-Only</source>
        <translation>لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة جهرًا</translation>
    </message>
    <message>
        <source>Read at once</source>
        <translation>دفعة القراءة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading the file to its end…</source>
        <translation>جارٍ قراءة الملف حتى آخره…</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>زمن القراءة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Reads the file to its end and compares its checksum.</source>
        <translation>يقرأ الملف حتى آخره ويقارن مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready on {device}.</source>
        <translation>جاهز على {device}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهز.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Redo for the new text</source>
        <translation>إعادة للنص الجديد</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Remember who wrote what</source>
        <translation>تذكّر من كتب ماذا</translation>
    </message>
    <message>
        <source>Remember words written</source>
        <translation>تذكّر الكلمات المكتوبة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the chosen words</source>
        <translation>إزالة الكلمات المختارة</translation>
    </message>
    <message>
        <source>Remove the pack {pack}</source>
        <translation>إزالة الحزمة {pack}</translation>
    </message>
    <message>
        <source>Remove word lists for {language}</source>
        <translation>إزالة قوائم كلمات {language}</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>حذف «{words}»</translation>
    </message>
    <message>
        <source>Remove: {model}</source>
        <translation>إزالة: {model}</translation>
    </message>
    <message>
        <source>Removed: {words}</source>
        <translation>حُذف: {words}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Reopen C&amp;losed Tab</source>
        <translation>&amp;إعادة فتح تبويب مغلق</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>استبدال {count}</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with nothing</source>
        <translation>حذف «{wanted}» دون بديل</translation>
    </message>
    <message>
        <source>Replace “{wanted}” with “{replacement}”</source>
        <translation>وضع «{replacement}» مكان «{wanted}»</translation>
    </message>
    <message>
        <source>Replaced by yours.</source>
        <translation>حلّ موجّهك محلّه.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Replacement: {words}</source>
        <translation>البديل: {words}</translation>
    </message>
    <message>
        <source>Replaces all of them; one undo takes it back.</source>
        <translation>يستبدلها كلها؛ وتراجع واحد يعيدها.</translation>
    </message>
    <message>
        <source>Replaces this one and goes to the next.</source>
        <translation>يستبدل هذا وينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>الطلبات المنتظرة</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>Restored documents</source>
        <translation>المستندات المستعادة</translation>
    </message>
    <message>
        <source>Restored text and file</source>
        <translation>النص المستعاد والملف</translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes of spaces and signs.</source>
        <translation>
            <numerusform>لا تُحدث استعادته تغييرات في المسافات والعلامات.</numerusform>
            <numerusform>تُحدث استعادته تغييرًا واحدًا في المسافات والعلامات.</numerusform>
            <numerusform>تُحدث استعادته تغييرين في المسافات والعلامات.</numerusform>
            <numerusform>تُحدث استعادته {n} تغييرات في المسافات والعلامات.</numerusform>
            <numerusform>تُحدث استعادته {n} تغييرًا في المسافات والعلامات.</numerusform>
            <numerusform>تُحدث استعادته {n} تغيير في المسافات والعلامات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes {n} changes: {words}.</source>
        <translation>
            <numerusform>لا تُحدث استعادته تغييرات: {words}.</numerusform>
            <numerusform>تُحدث استعادته تغييرًا واحدًا: {words}.</numerusform>
            <numerusform>تُحدث استعادته تغييرين: {words}.</numerusform>
            <numerusform>تُحدث استعادته {n} تغييرات: {words}.</numerusform>
            <numerusform>تُحدث استعادته {n} تغييرًا: {words}.</numerusform>
            <numerusform>تُحدث استعادته {n} تغيير: {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume: {model}</source>
        <translation>استئناف: {model}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Revert</source>
        <comment>an edit</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Revert of “{title}”</source>
        <translation>تراجع عن «{title}»</translation>
    </message>
    <message>
        <source>Revert the rest</source>
        <translation>تراجع عن الباقي</translation>
    </message>
    <message>
        <source>Reverted in part.</source>
        <translation>تُراجع عنه جزئيًا.</translation>
    </message>
    <message>
        <source>Reverted.</source>
        <translation>تُراجع عنه.</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>التراجعات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review of the rewrite</source>
        <translation>مراجعة الصياغة</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <comment>an edit</comment>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Rewrites</source>
        <translation>إعادات الصياغة</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>إعادة صياغة…</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>نص منسّق (RTF)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Room for versions</source>
        <translation>مساحة الإصدارات</translation>
    </message>
    <message>
        <source>Rules only, until the model is loaded.</source>
        <translation>القواعد فقط، إلى أن يُحمَّل النموذج.</translation>
    </message>
    <message>
        <source>Rules only: a server cannot weigh sentences. A model here for the grammar check can.</source>
        <translation>القواعد فقط: لا يستطيع الخادم تقييم الجمل. يستطيع ذلك نموذج هنا للتدقيق النحوي.</translation>
    </message>
    <message>
        <source>Rules only: the model is not asked. It finds more and drops false alarms.</source>
        <translation>القواعد فقط: لا يُسأل النموذج. وهو يجد أكثر ويستبعد التنبيهات الخاطئة.</translation>
    </message>
    <message>
        <source>Rules only: this document is written without a model.</source>
        <translation>القواعد فقط: يُكتب هذا المستند دون نموذج.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>Run the examples</source>
        <translation>تشغيل الأمثلة</translation>
    </message>
    <message>
        <source>Run the prompt</source>
        <translation>تشغيل الموجّه</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>الروسية (KOI8-R)</translation>
    </message>
    <message>
        <source>S&amp;uggest While I Write</source>
        <translation>الاقتراح أثناء ال&amp;كتابة</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>length of the text</comment>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save Annotated Cop&amp;y…</source>
        <translation>حفظ نسخة م&amp;شروحة…</translation>
    </message>
    <message>
        <source>Save Annotated Copy</source>
        <translation>حفظ نسخة مشروحة</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Save annotated copy…</source>
        <translation>حفظ نسخة مشروحة…</translation>
    </message>
    <message>
        <source>Save as UTF-8</source>
        <translation>حفظ بترميز UTF-8</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save by itself</source>
        <translation>الحفظ تلقائيًا</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>حفظ مجددًا</translation>
    </message>
    <message>
        <source>Save it elsewhere</source>
        <translation>احفظه في مكان آخر</translation>
    </message>
    <message>
        <source>Save it elsewhere or change the permissions</source>
        <translation>احفظه في مكان آخر أو غيّر الأذونات</translation>
    </message>
    <message>
        <source>Save it elsewhere, or try again when it is back</source>
        <translation>احفظه في مكان آخر، أو أعد المحاولة حين يعود</translation>
    </message>
    <message>
        <source>Save it on another disk</source>
        <translation>احفظه على قرص آخر</translation>
    </message>
    <message>
        <source>Save the Numbers as CSV…</source>
        <translation>حفظ الأرقام بصيغة CSV…</translation>
    </message>
    <message>
        <source>Save the Picture as PNG…</source>
        <translation>حفظ الصورة بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save the numbers or the picture</source>
        <translation>حفظ الأرقام أو الصورة</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>حفظ الحزمة كملف</translation>
    </message>
    <message>
        <source>Save this document first: the link names a file beside it.</source>
        <translation>احفظ هذا المستند أولًا: يشير الرابط إلى ملف بجانبه.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>characters not typed</comment>
        <translation>الموفَّر</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>حُفظ في {path}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Say it to a screen reader</source>
        <translation>إبلاغ قارئ الشاشة</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>يقول الشيء نفسه بكلمات أقل.</translation>
    </message>
    <message>
        <source>Says the same in more words, without new facts.</source>
        <translation>يقول الشيء نفسه بكلمات أكثر، دون معلومات جديدة.</translation>
    </message>
    <message>
        <source>Says the same so that it is easier to read.</source>
        <translation>يقول الشيء نفسه بما يسهّل قراءته.</translation>
    </message>
    <message>
        <source>Says the same so that it suits the reader.</source>
        <translation>يقول الشيء نفسه بما يناسب القارئ.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>يذكر أي إصدار هذا.</translation>
    </message>
    <message>
        <source>Says why nothing is suggested.</source>
        <translation>يذكر لماذا لا يُقترح شيء.</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعدادا&amp;ت…</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>البحث في الموجّهات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>البحث في الكتالوج</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Sections begin with a heading; there is none above the caret. Begin a line with “# ” to make one.</source>
        <translation>تبدأ الأقسام بعنوان، ولا عنوان فوق المؤشر. ابدأ سطرًا بـ «# » لإنشاء عنوان.</translation>
    </message>
    <message>
        <source>Seed {seed}, temperature {temperature}.</source>
        <translation>البذرة {seed}، الحرارة {temperature}.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the part of the text first.</source>
        <translation>حدّد الجزء المطلوب من النص أولًا.</translation>
    </message>
    <message>
        <source>Select the text without it, or use a larger model.</source>
        <translation>حدّد النص دونها أو استخدم نموذجًا أكبر.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>switch: only in the selection</comment>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Selects the whole document.</source>
        <translation>يحدد المستند كله.</translation>
    </message>
    <message>
        <source>Sends this to the model once (Ctrl+Return).</source>
        <translation>يرسل هذا إلى النموذج مرة (Ctrl+Return).</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Servers that want a key get it with every request. It is kept by this computer&apos;s keyring, never in a file of Inkhorn&apos;s. Leave it empty where none is wanted.</source>
        <translation>الخوادم التي تطلب مفتاحًا تتلقاه مع كل طلب. يُحفظ في حلقة مفاتيح هذا الحاسوب، لا في أي ملف من ملفات Inkhorn. اتركه فارغًا حيث لا يُطلب.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Set a goal for this document</source>
        <translation>تعيين هدف لهذا المستند</translation>
    </message>
    <message>
        <source>Set a goal…</source>
        <translation>تعيين هدف…</translation>
    </message>
    <message>
        <source>Set the goal</source>
        <translation>تعيين الهدف</translation>
    </message>
    <message>
        <source>Set the token</source>
        <translation>تعيين الرمز</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Several languages; its publisher lists 12 for a smaller sibling.</source>
        <translation>عدة لغات؛ يذكر الناشر 12 لغة لنموذج أصغر من العائلة نفسها.</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>of the whole</comment>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Shares the computer&apos;s memory.</source>
        <translation>يشارك الحاسوب ذاكرته.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show &amp;Machine Text</source>
        <translation>إظهار ال&amp;نص الآلي</translation>
    </message>
    <message>
        <source>Show a version</source>
        <translation>عرض صيغة</translation>
    </message>
    <message>
        <source>Show all: {count}</source>
        <translation>إظهار الكل: {count}</translation>
    </message>
    <message>
        <source>Show corrections: {count}</source>
        <translation>إظهار التصحيحات: {count}</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>إظهار الفروق</translation>
    </message>
    <message>
        <source>Show difference of “{title}” to the file</source>
        <translation>إظهار فرق «{title}» عن الملف</translation>
    </message>
    <message>
        <source>Show difference to the file</source>
        <translation>إظهار الفرق عن الملف</translation>
    </message>
    <message>
        <source>Show grammar: {count}</source>
        <translation>إظهار النحو: {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Show punctuation: {count}</source>
        <translation>إظهار علامات الترقيم: {count}</translation>
    </message>
    <message>
        <source>Show reverts: {count}</source>
        <translation>إظهار التراجعات: {count}</translation>
    </message>
    <message>
        <source>Show rewrites: {count}</source>
        <translation>إظهار إعادات الصياغة: {count}</translation>
    </message>
    <message>
        <source>Show spelling: {count}</source>
        <translation>إظهار الإملاء: {count}</translation>
    </message>
    <message>
        <source>Show style: {count}</source>
        <translation>إظهار الأسلوب: {count}</translation>
    </message>
    <message>
        <source>Show such suggestions too</source>
        <translation>عرض مثل هذه الاقتراحات أيضًا</translation>
    </message>
    <message>
        <source>Show suggestions: {count}</source>
        <translation>إظهار الاقتراحات: {count}</translation>
    </message>
    <message>
        <source>Show the download</source>
        <translation>إظهار التنزيل</translation>
    </message>
    <message>
        <source>Show version {number}: {words}  ({number})</source>
        <translation>إظهار الصيغة {number}: {words}  ({number})</translation>
    </message>
    <message>
        <source>Show what was sent to the model</source>
        <translation>إظهار ما أُرسل إلى النموذج</translation>
    </message>
    <message>
        <source>Show {prompt}</source>
        <translation>إظهار {prompt}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Shown as version 1, together with what was right in other answers.</source>
        <translation>عُرضت بوصفها الصيغة 1، مع ما صحّ في إجابات أخرى.</translation>
    </message>
    <message>
        <source>Shown as version {number}.</source>
        <translation>عُرضت بوصفها الصيغة {number}.</translation>
    </message>
    <message>
        <source>Shows a page about this program and this computer to copy.</source>
        <translation>يعرض صفحة عن هذا البرنامج وهذا الحاسوب لنسخها.</translation>
    </message>
    <message>
        <source>Shows all models.</source>
        <translation>يعرض كل النماذج.</translation>
    </message>
    <message>
        <source>Shows all models: here, on offer, on their way.</source>
        <translation>يعرض كل النماذج: الموجودة هنا والمتاحة والجاري تنزيلها.</translation>
    </message>
    <message>
        <source>Shows all models: on this computer, on offer, on their way.</source>
        <translation>يعرض كل النماذج: الموجودة على هذا الحاسوب والمتاحة والجاري تنزيلها.</translation>
    </message>
    <message>
        <source>Shows an alternative.</source>
        <translation>يعرض بديلًا.</translation>
    </message>
    <message>
        <source>Shows another suggestion for the same place.</source>
        <translation>يعرض اقتراحًا آخر للموضع نفسه.</translation>
    </message>
    <message>
        <source>Shows every place before and after, to choose from.</source>
        <translation>يعرض كل موضع قبل الاستبدال وبعده للاختيار.</translation>
    </message>
    <message>
        <source>Shows grey text at the caret.</source>
        <translation>يعرض نصًا رماديًا عند المؤشر.</translation>
    </message>
    <message>
        <source>Shows how fast the model works.</source>
        <translation>يعرض سرعة عمل النموذج.</translation>
    </message>
    <message>
        <source>Shows how much of the text is written by hand.</source>
        <translation>يعرض مقدار ما كُتب يدويًا من النص.</translation>
    </message>
    <message>
        <source>Shows how the file is stored, and changes it.</source>
        <translation>يعرض طريقة تخزين الملف ويغيّرها.</translation>
    </message>
    <message>
        <source>Shows nothing but the page.</source>
        <translation>لا يعرض إلا الصفحة.</translation>
    </message>
    <message>
        <source>Shows the difference in a window (Enter).</source>
        <translation>يعرض الفرق في نافذة (Enter).</translation>
    </message>
    <message>
        <source>Shows the first steps again.</source>
        <translation>يعرض الخطوات الأولى مجددًا.</translation>
    </message>
    <message>
        <source>Shows the folder with your prompt files.</source>
        <translation>يعرض مجلد ملفات موجّهاتك.</translation>
    </message>
    <message>
        <source>Shows the next open document.</source>
        <translation>يعرض المستند المفتوح التالي.</translation>
    </message>
    <message>
        <source>Shows the open document before.</source>
        <translation>يعرض المستند المفتوح السابق.</translation>
    </message>
    <message>
        <source>Shows the pages as they would be printed.</source>
        <translation>يعرض الصفحات كما ستُطبع.</translation>
    </message>
    <message>
        <source>Shows the text on the page.</source>
        <translation>يعرض النص على الصفحة.</translation>
    </message>
    <message>
        <source>Shows what became of the suggestions.</source>
        <translation>يعرض ما آلت إليه الاقتراحات.</translation>
    </message>
    <message>
        <source>Shows what would mend the place at the caret.</source>
        <translation>يعرض ما يصحّح الموضع عند المؤشر.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>Side by side (B)</source>
        <translation>جنبًا إلى جنب (B)</translation>
    </message>
    <message>
        <source>Simpler</source>
        <translation>أبسط</translation>
    </message>
    <message>
        <source>Singular and plural do not fit together here.</source>
        <translation>المفرد والجمع لا يتوافقان هنا.</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Sixteen bits a weight, as most models are published: largest, slowest, nothing lost. To make other files out of.</source>
        <translation>16 بت لكل وزن، كما تُنشر معظم النماذج: الأكبر والأبطأ، دون أي فقد. لإنشاء ملفات أخرى منه.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>Small halves the memory that a long context needs; a CPU reads more slowly with it.</source>
        <translation>تخفض «صغيرة» إلى النصف الذاكرة التي يحتاج إليها السياق الطويل؛ والقراءة بها أبطأ على المعالج المركزي.</translation>
    </message>
    <message>
        <source>Small, for many languages.</source>
        <translation>صغير، للغات كثيرة.</translation>
    </message>
    <message>
        <source>So that nothing you type is lost, Inkhorn stores text besides your files. It stays on this computer, in files that only you may read.</source>
        <translation>حتى لا يضيع شيء مما تكتبه، يخزّن Inkhorn نصوصًا غير ملفاتك. تبقى على هذا الحاسوب، في ملفات لا يحق لغيرك قراءتها.</translation>
    </message>
    <message>
        <source>Something that was said is gone.</source>
        <translation>اختفى شيء كان مذكورًا.</translation>
    </message>
    <message>
        <source>Space ticks · ↑↓ shows the place · Enter replaces · Esc leaves</source>
        <translation>المسافة تأشير · ↑↓ إظهار الموضع · Enter استبدال · Esc خروج</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Speed of each setup, Automatic is 1</source>
        <translation>سرعة كل ضبط، والوضع التلقائي 1</translation>
    </message>
    <message>
        <source>Speed of the model</source>
        <translation>سرعة النموذج</translation>
    </message>
    <message>
        <source>Speeds appear here as soon as the model has answered once.</source>
        <translation>تظهر السرعات هنا حالما يجيب النموذج مرة.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Spelling in other languages is checked by the Hunspell dictionaries on this computer.</source>
        <translation>تدقّق قواميس Hunspell على هذا الحاسوب إملاء اللغات الأخرى.</translation>
    </message>
    <message>
        <source>Spelling {count}</source>
        <translation>الإملاء {count}</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>بدء الكتابة</translation>
    </message>
    <message>
        <source>Starts an empty document.</source>
        <translation>يبدأ مستندًا فارغًا.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {heading}. {sentence}</source>
        <translation>الخطوة {number} من {count}: {heading}. {sentence}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Stop making the smaller model</source>
        <translation>إيقاف إنشاء النموذج الأصغر</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>إيقاف القياس</translation>
    </message>
    <message>
        <source>Stop the examples</source>
        <translation>إيقاف الأمثلة</translation>
    </message>
    <message>
        <source>Stop word lists for {language}</source>
        <translation>إيقاف قوائم كلمات {language}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {done} of {n} paragraphs.</source>
        <translation>
            <numerusform>أُوقف بعد {done} من الفقرات.</numerusform>
            <numerusform>أُوقف بعد {done} من فقرة واحدة.</numerusform>
            <numerusform>أُوقف بعد {done} من فقرتين.</numerusform>
            <numerusform>أُوقف بعد {done} من {n} فقرات.</numerusform>
            <numerusform>أُوقف بعد {done} من {n} فقرة.</numerusform>
            <numerusform>أُوقف بعد {done} من {n} فقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, {amount}.</source>
        <translation>متوقف، {amount}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>مخزّن بصيغة</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain.</source>
        <translation>صارم: ما هو شبه مؤكد فقط.</translation>
    </message>
    <message>
        <source>Strict: only what is almost certain. Balanced: what is likely wrong. Thorough: also what deserves a look.</source>
        <translation>صارم: ما هو شبه مؤكد فقط. متوازن: ما يُرجّح أنه خطأ. شامل: أيضًا ما يستحق نظرة.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Style Markdown</source>
        <translation>تنسيق Markdown</translation>
    </message>
    <message>
        <source>Style {count}</source>
        <translation>الأسلوب {count}</translation>
    </message>
    <message>
        <source>Styles from prompt files will be listed here.</source>
        <translation>تُسرد هنا الأساليب من ملفات الموجّهات.</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Suggest a Para&amp;graph</source>
        <translation>اقتراح &amp;فقرة</translation>
    </message>
    <message>
        <source>Suggest a paragraph</source>
        <translation>اقتراح فقرة</translation>
    </message>
    <message>
        <source>Suggest now</source>
        <translation>اقتراح الآن</translation>
    </message>
    <message>
        <source>Suggest while I write</source>
        <translation>الاقتراح أثناء الكتابة</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Suggested by a model</source>
        <translation>اقترحه نموذج</translation>
    </message>
    <message>
        <source>Suggested by {model}</source>
        <translation>اقترحه {model}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {text}</source>
        <translation>الاقتراح {number} من {count}: {text}</translation>
    </message>
    <message>
        <source>Suggestion: {text}</source>
        <translation>اقتراح: {text}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Suggestions are switched off.</source>
        <translation>الاقتراحات معطّلة.</translation>
    </message>
    <message>
        <source>Suggestions by day</source>
        <translation>الاقتراحات بحسب اليوم</translation>
    </message>
    <message>
        <source>Suggestions by model</source>
        <translation>الاقتراحات بحسب النموذج</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days</source>
        <translation>
            <numerusform>لا أيام بعد</numerusform>
            <numerusform>اقتراحات اليوم الأخير</numerusform>
            <numerusform>اقتراحات آخر يومين</numerusform>
            <numerusform>اقتراحات آخر {n} أيام</numerusform>
            <numerusform>اقتراحات آخر {n} يومًا</numerusform>
            <numerusform>اقتراحات آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggestions of the last {n} days; at most {most} in a day</source>
        <translation>
            <numerusform>لا أيام بعد؛ {most} في اليوم على الأكثر</numerusform>
            <numerusform>اقتراحات اليوم الأخير؛ {most} في اليوم على الأكثر</numerusform>
            <numerusform>اقتراحات آخر يومين؛ {most} في اليوم على الأكثر</numerusform>
            <numerusform>اقتراحات آخر {n} أيام؛ {most} في اليوم على الأكثر</numerusform>
            <numerusform>اقتراحات آخر {n} يومًا؛ {most} في اليوم على الأكثر</numerusform>
            <numerusform>اقتراحات آخر {n} يوم؛ {most} في اليوم على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions that were shown.</source>
        <translation>الاقتراحات التي عُرضت.</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>تلخيص</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>تمرير الآ&amp;لة الكاتبة</translation>
    </message>
    <message>
        <source>Ta&amp;b Before</source>
        <translation>التبو&amp;يب السابق</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Take all, leave all</source>
        <translation>أخذ الكل، ترك الكل</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>أخذ الاثنين</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take the file from a folder</source>
        <translation>أخذ الملف من مجلد</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>أخذ الآخر</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <source>Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.</source>
        <translation>قُبلت كاملة: {whole}؛ كلمة كلمة: {by_word}؛ جملة جملة: {by_sentence}. استُبعدت بمفتاح Esc: {dismissed}.</translation>
    </message>
    <message>
        <source>Takes over the prompts of other programs.</source>
        <translation>يستورد موجّهات البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Takes the file away; you can undo this.</source>
        <translation>يزيل الملف؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Takes the grey text away, or stops the model.</source>
        <translation>يزيل النص الرمادي أو يوقف النموذج.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part before.</source>
        <translation>ينقل لوحة المفاتيح إلى الجزء السابق.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>يتراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Takes the place of the built-in prompt “{prompt}”.</source>
        <translation>يحل محل الموجّه المدمج «{prompt}».</translation>
    </message>
    <message>
        <source>Takes the place of the prompt “{prompt}” of the pack “{pack}”.</source>
        <translation>يحل محل الموجّه «{prompt}» من الحزمة «{pack}».</translation>
    </message>
    <message>
        <source>Takes the same file from a folder or a stick.</source>
        <translation>يأخذ الملف نفسه من مجلد أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>Takes this edit back, in one undo step (Enter in the list).</source>
        <translation>يتراجع عن هذا التعديل في خطوة واحدة (Enter في القائمة).</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}, with a context of {given} tokens instead of {wanted}.</source>
        <translation>يأخذ {loaded} من الذاكرة، و{most} على الأكثر، بسياق من {given} رمز بدلًا من {wanted}.</translation>
    </message>
    <message>
        <source>Takes {loaded} of memory, at most {most}; {free} are free.</source>
        <translation>يأخذ {loaded} من الذاكرة، و{most} على الأكثر؛ والمتاح {free}.</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>النصوص وMarkdown (*.txt *.md *.markdown *.text);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Text of the prompt file</source>
        <translation>نص ملف الموجّه</translation>
    </message>
    <message>
        <source>That did not work. Try again, or start Inkhorn again.</source>
        <translation>لم ينجح ذلك. أعد المحاولة أو أعد تشغيل Inkhorn.</translation>
    </message>
    <message>
        <source>The KV cache of this model cannot be made smaller, so it is kept in f16.</source>
        <translation>لا يمكن تصغير ذاكرة KV لهذا النموذج، لذا تبقى بصيغة f16.</translation>
    </message>
    <message>
        <source>The access token has characters that no token has. Set it again.</source>
        <translation>في رمز الوصول أحرف لا توجد في أي رمز. أعد إدخاله.</translation>
    </message>
    <message>
        <source>The access token is not sent to {host}, because its address does not begin with https://.</source>
        <translation>لا يُرسل رمز الوصول إلى {host} لأن عنوانه لا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>The adapter for rewriting is not used.</source>
        <translation>لا يُستخدم محوّل إعادة الصياغة.</translation>
    </message>
    <message>
        <source>The adapter for suggestions is not used.</source>
        <translation>لا يُستخدم محوّل الاقتراحات.</translation>
    </message>
    <message>
        <source>The adapter for the grammar check is not used.</source>
        <translation>لا يُستخدم محوّل التدقيق النحوي.</translation>
    </message>
    <message>
        <source>The adapter {file} was made for another kind of model than {model}.</source>
        <translation>المحوّل {file} مصنوع لنوع من النماذج غير {model}.</translation>
    </message>
    <message>
        <source>The address of a model hub or a mirror of one; empty: as HF_ENDPOINT says, else the hub of the catalogue.</source>
        <translation>عنوان مستودع نماذج أو مرآة له؛ إن تُرك فارغًا: كما في HF_ENDPOINT، وإلا فمستودع الكتالوج.</translation>
    </message>
    <message>
        <source>The answer had little to do with your text.</source>
        <translation>كانت صلة الإجابة بنصك ضعيفة.</translation>
    </message>
    <message>
        <source>The answer has {characters} characters instead of at most {limit}.</source>
        <translation>في الإجابة {characters} حرف، والحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>The answer is a new document, not saved yet. “{document}” stays open beside it.</source>
        <translation>الإجابة مستند جديد لم يُحفظ بعد. يبقى «{document}» مفتوحًا بجانبه.</translation>
    </message>
    <message>
        <source>The answer is longer than expected.</source>
        <translation>الإجابة أطول من المتوقع.</translation>
    </message>
    <message>
        <source>The answer left out most of your text.</source>
        <translation>أسقطت الإجابة معظم نصك.</translation>
    </message>
    <message>
        <source>The answer of “{prompt}” is on the clipboard.</source>
        <translation>إجابة «{prompt}» موجودة في الحافظة.</translation>
    </message>
    <message>
        <source>The answer was a list or a table instead of text like yours.</source>
        <translation>كانت الإجابة قائمة أو جدولًا لا نصًا كنصك.</translation>
    </message>
    <message>
        <source>The answer was far longer than your text.</source>
        <translation>كانت الإجابة أطول من نصك بكثير.</translation>
    </message>
    <message>
        <source>The answer was in another language.</source>
        <translation>كانت الإجابة بلغة أخرى.</translation>
    </message>
    <message>
        <source>The answer was in another script than your text.</source>
        <translation>كانت الإجابة بأبجدية غير أبجدية نصك.</translation>
    </message>
    <message>
        <source>The apostrophe is missing or misplaced.</source>
        <translation>الفاصلة العليا ناقصة أو في غير موضعها.</translation>
    </message>
    <message>
        <source>The archive with the word lists is damaged, so nothing was kept.</source>
        <translation>أرشيف قوائم الكلمات تالف، لذا لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>The best one here for grammar on computers with 8 GB of memory.</source>
        <translation>الأفضل هنا للنحو على الحواسيب ذات ذاكرة 8 غ.ب.</translation>
    </message>
    <message>
        <source>The best one here for rewriting. Wants 8 GB of memory, better 16.</source>
        <translation>الأفضل هنا لإعادة الصياغة. يحتاج إلى ذاكرة 8 غ.ب، ويُفضّل 16.</translation>
    </message>
    <message>
        <source>The best one here for suggestions while you write.</source>
        <translation>الأفضل هنا للاقتراحات أثناء الكتابة.</translation>
    </message>
    <message>
        <source>The caret is in a heading.</source>
        <translation>المؤشر في عنوان.</translation>
    </message>
    <message>
        <source>The caret is in a list marker; type a space and a few letters of the item.</source>
        <translation>المؤشر في علامة قائمة؛ اكتب مسافة وبضعة أحرف من العنصر.</translation>
    </message>
    <message>
        <source>The caret is in a table.</source>
        <translation>المؤشر في جدول.</translation>
    </message>
    <message>
        <source>The caret is in a web or mail address.</source>
        <translation>المؤشر في عنوان ويب أو بريد.</translation>
    </message>
    <message>
        <source>The caret is in code or markup.</source>
        <translation>المؤشر في شيفرة أو ترميز نصي.</translation>
    </message>
    <message>
        <source>The caret is in the block of settings at the top of the document.</source>
        <translation>المؤشر في كتلة الإعدادات أعلى المستند.</translation>
    </message>
    <message>
        <source>The caret is inside a word or directly before one.</source>
        <translation>المؤشر داخل كلمة أو قبلها مباشرة.</translation>
    </message>
    <message>
        <source>The caret was moved; suggestions come while you type.</source>
        <translation>نُقل المؤشر؛ تظهر الاقتراحات أثناء الكتابة.</translation>
    </message>
    <message>
        <source>The check was asked in a way the engine does not understand. Restart Inkhorn.</source>
        <translation>طُلب التدقيق بطريقة لا يفهمها المحرك. أعد تشغيل Inkhorn.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>أُلغي التدقيق.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, which “{prompt}” needs. Copy some, then choose it again.</source>
        <translation>لا نص في الحافظة، و«{prompt}» يحتاج إليه. انسخ نصًا ثم اختره مجددًا.</translation>
    </message>
    <message>
        <source>The code {code} is new.</source>
        <translation>أُضيفت الشيفرة {code}.</translation>
    </message>
    <message>
        <source>The code {code} is no longer there.</source>
        <translation>اختفت الشيفرة {code}.</translation>
    </message>
    <message>
        <source>The connection to {host} broke in the middle of the answer. Try again.</source>
        <translation>انقطع الاتصال مع {host} في منتصف الإجابة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The conversion ended before it was done. Try again; if it happens again, the file is too much for it.</source>
        <translation>انتهى التحويل قبل أن يكتمل. أعد المحاولة؛ فإن تكرر ذلك فالملف أكبر من طاقته.</translation>
    </message>
    <message>
        <source>The date word {word} is new.</source>
        <translation>أُضيفت كلمة التاريخ {word}.</translation>
    </message>
    <message>
        <source>The date word {word} is no longer there.</source>
        <translation>اختفت كلمة التاريخ {word}.</translation>
    </message>
    <message>
        <source>The device was not used.</source>
        <translation>لم يُستخدم الجهاز.</translation>
    </message>
    <message>
        <source>The dictionary (Italian Writing Aids) is under the GNU General Public License 3, the word forms (Morph-it) under Creative Commons Attribution-ShareAlike 2.0 and the GNU Lesser General Public License.</source>
        <translation>يخضع القاموس (Italian Writing Aids) لرخصة جنو العمومية العامة 3 (GNU GPL)، وتخضع صيغ الكلمات (Morph-it) لرخصتي المشاع الإبداعي نسب المصنف-الترخيص بالمثل 2.0 وجنو العمومية الصغرى (GNU LGPL).</translation>
    </message>
    <message>
        <source>The dictionary and the word forms (Dicollecte, Grammalecte) are under the Mozilla Public License 2.0.</source>
        <translation>يخضع القاموس وصيغ الكلمات (Dicollecte وGrammalecte) لرخصة موزيلا العمومية 2.0 (MPL).</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} cannot be read: {reason}</source>
        <translation>تعذّرت قراءة القاموس {dictionary} في {folder}: {reason}</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again.</source>
        <translation>القاموس {dictionary} في {folder} تالف: لا يعرف كلماته. أعد تثبيته.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number.</source>
        <translation>القاموس {dictionary} في {folder} تالف: لا تبدأ قائمة كلماته بعددها.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is damaged: there are no words in it.</source>
        <translation>القاموس {dictionary} في {folder} تالف: لا كلمات فيه.</translation>
    </message>
    <message>
        <source>The dictionary {dictionary} in {folder} is too large to be one.</source>
        <translation>القاموس {dictionary} في {folder} أكبر من أن يكون قاموسًا.</translation>
    </message>
    <message>
        <source>The disk became full during the download. Free some space and try again.</source>
        <translation>امتلأ القرص أثناء التنزيل. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk became full. Free some space and try again.</source>
        <translation>امتلأ القرص. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.</source>
        <translation>المتاح على القرص {free} م.ب، لكن فك الضغط يحتاج إلى {needed} م.ب. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed for the download. Free some space and try again.</source>
        <translation>المتاح على القرص {free} م.ب، لكن التنزيل يحتاج إلى {needed} م.ب. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.</source>
        <translation>المتاح على القرص {free} م.ب، لكن يلزم {needed} م.ب. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk has {free} free, but up to {needed} are needed. Free some space and try again.</source>
        <translation>المتاح على القرص {free}، وقد يلزم ما يصل إلى {needed}. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The document is read-only.</source>
        <translation>المستند للقراءة فقط.</translation>
    </message>
    <message>
        <source>The download failed; the log says why. Try again later. {advice}</source>
        <translation>فشل التنزيل؛ السبب في سجل الأحداث. أعد المحاولة لاحقًا. {advice}</translation>
    </message>
    <message>
        <source>The download has to begin anew</source>
        <translation>يجب بدء التنزيل من جديد</translation>
    </message>
    <message>
        <source>The earlier version is on the page.</source>
        <translation>الإصدار السابق موجود على الصفحة.</translation>
    </message>
    <message>
        <source>The engine could not be started. Close other programs and try again, or install Inkhorn again.</source>
        <translation>تعذّر بدء المحرك. أغلق البرامج الأخرى وأعد المحاولة، أو أعد تثبيت Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Install Inkhorn again.</source>
        <translation>تعذّر بدء المحرك. أعد تثبيت Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not be started. Reinstall Inkhorn.</source>
        <translation>تعذّر بدء المحرك. أعد تثبيت Inkhorn.</translation>
    </message>
    <message>
        <source>The engine could not check this sentence. Try again.</source>
        <translation>لم يستطع المحرك تدقيق هذه الجملة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine could not compute this text. Try again.</source>
        <translation>لم يستطع المحرك معالجة هذا النص. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine could not do this. Try again.</source>
        <translation>لم يستطع المحرك تنفيذ ذلك. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine could not read this request. Try again with other words or settings.</source>
        <translation>لم يستطع المحرك قراءة هذا الطلب. أعد المحاولة بكلمات أو إعدادات أخرى.</translation>
    </message>
    <message>
        <source>The engine found no processor it can use. Reinstall Inkhorn.</source>
        <translation>لم يجد المحرك معالجًا يمكنه استخدامه. أعد تثبيت Inkhorn.</translation>
    </message>
    <message>
        <source>The engine gave an answer that cannot be read. Try again, or choose another model.</source>
        <translation>أعطى المحرك إجابة لا يمكن قراءتها. أعد المحاولة أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The engine is being started again. Try again in a moment.</source>
        <translation>يجري تشغيل المحرك من جديد. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The engine stopped again and again and was given up. Choose a smaller model or the CPU in Settings, or start Inkhorn again.</source>
        <translation>توقف المحرك مرارًا فاستُغني عنه. اختر في الإعدادات نموذجًا أصغر أو المعالج المركزي، أو أعد تشغيل Inkhorn.</translation>
    </message>
    <message>
        <source>The engine stopped in the middle and is being started again. Try again in a moment.</source>
        <translation>توقف المحرك أثناء عمله ويجري تشغيله من جديد. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly ({how}). Try again.</source>
        <translation>توقف المحرك فجأة ({how}). أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine stopped while it used the graphics processor, so it now runs on the CPU.</source>
        <translation>توقف المحرك أثناء استخدام معالج الرسوميات، لذا يعمل الآن على المعالج المركزي.</translation>
    </message>
    <message>
        <source>The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.</source>
        <translation>توقف المحرك أثناء عمله ({how})، لذا لم يُنشأ شيء. ربما كان الملف تالفًا؛ أعد تنزيله.</translation>
    </message>
    <message>
        <source>The engine stops before it has begun. Start Inkhorn again, or install it again.</source>
        <translation>يتوقف المحرك قبل أن يبدأ. أعد تشغيل Inkhorn أو أعد تثبيته.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now.</source>
        <translation>يأخذ المحرك معه الآن {size} من الذاكرة.</translation>
    </message>
    <message>
        <source>The engine takes {size} of memory with it now; {predicted} were predicted for the start.</source>
        <translation>يأخذ المحرك معه الآن {size} من الذاكرة؛ وكان المتوقع {predicted} عند البدء.</translation>
    </message>
    <message>
        <source>The engine was changed while it worked. Try again.</source>
        <translation>تغيّر المحرك أثناء عمله. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The engine&apos;s libraries are missing. Install Inkhorn again.</source>
        <translation>مكتبات المحرك مفقودة. أعد تثبيت Inkhorn.</translation>
    </message>
    <message>
        <source>The examples of the prompt, run as tests.</source>
        <translation>أمثلة الموجّه، تُشغَّل كاختبارات.</translation>
    </message>
    <message>
        <source>The file at this address has another size than expected, so it was not downloaded.</source>
        <translation>حجم الملف على هذا العنوان غير المتوقع، لذا لم يُنزَّل.</translation>
    </message>
    <message>
        <source>The file at this address is longer than expected, so it was not kept.</source>
        <translation>الملف على هذا العنوان أطول من المتوقع، لذا لم يُحتفظ به.</translation>
    </message>
    <message>
        <source>The file cannot be changed; try again.</source>
        <translation>تعذّر تغيير الملف؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file cannot be read in line {line}: {reason}</source>
        <translation>تعذّرت قراءة الملف عند السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>تعذّرت قراءة الملف: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The file holds no words. Choose a list with one word in each line.</source>
        <translation>لا كلمات في الملف. اختر قائمة في كل سطر منها كلمة.</translation>
    </message>
    <message>
        <source>The file is larger than {size} KB.</source>
        <translation>الملف أكبر من {size} ك.ب.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 with one word in each line.</source>
        <translation>الملف ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 وفي كل سطر كلمة.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as UTF-8.</source>
        <translation>الملف ليس نصًا بترميز UTF-8؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is not a text file. Choose a list with one word in each line.</source>
        <translation>الملف ليس ملفًا نصيًا. اختر قائمة في كل سطر منها كلمة.</translation>
    </message>
    <message>
        <source>The file is not a zip file, or a damaged one.</source>
        <translation>الملف ليس ملف zip، أو هو تالف.</translation>
    </message>
    <message>
        <source>The file is not at this address. Try again later, or set another address.</source>
        <translation>الملف ليس على هذا العنوان. أعد المحاولة لاحقًا أو اضبط عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The file is too large for a word list. Choose one of at most 4 MB.</source>
        <translation>الملف أكبر من أن يكون قائمة كلمات. اختر ملفًا لا يتجاوز 4 م.ب.</translation>
    </message>
    <message>
        <source>The file of the model is gone, so no adapter fits it. Load the model again.</source>
        <translation>لم يعد ملف النموذج موجودًا، لذا لا يناسبه أي محوّل. أعد تحميل النموذج.</translation>
    </message>
    <message>
        <source>The file of the model.</source>
        <translation>ملف النموذج.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>يبقى الملف حيث هو.</translation>
    </message>
    <message>
        <source>The file was changed since by another program.</source>
        <translation>غيّر برنامج آخر الملف بعد ذلك.</translation>
    </message>
    <message>
        <source>The file was replaced by another meanwhile</source>
        <translation>حلّ ملف آخر محل الملف في هذه الأثناء</translation>
    </message>
    <message>
        <source>The file&apos;s encoding ({encoding}) has no “{character}”, so nothing was saved. Save the file as UTF-8 instead, which has every character.</source>
        <translation>لا يوجد «{character}» في ترميز الملف ({encoding})، لذا لم يُحفظ شيء. احفظ الملف بترميز UTF-8 الذي يضم كل الحروف.</translation>
    </message>
    <message>
        <source>The first letter should be written the other way, capital or small.</source>
        <translation>ينبغي تبديل حالة الحرف الأول بين الكبير والصغير.</translation>
    </message>
    <message numerus="yes">
        <source>The first of {n} parts of the text.</source>
        <translation>
            <numerusform>لا أجزاء في النص.</numerusform>
            <numerusform>الجزء الوحيد من النص.</numerusform>
            <numerusform>الأول من جزأي النص.</numerusform>
            <numerusform>الأول من {n} أجزاء من النص.</numerusform>
            <numerusform>الأول من {n} جزءًا من النص.</numerusform>
            <numerusform>الأول من {n} جزء من النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first suggestion after a long pause is quick; other programs get less.</source>
        <translation>يظهر أول اقتراح بعد توقف طويل بسرعة؛ وتقل حصة البرامج الأخرى.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>أول ما يناسب</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة المجلد: {reason}.</translation>
    </message>
    <message>
        <source>The folder holds more than {limit} prompt files; the rest is left out.</source>
        <translation>في المجلد أكثر من {limit} ملف موجّه؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>The front matter cannot be read in line {line}: {reason}</source>
        <translation>تعذّرت قراءة الترويسة عند السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}</source>
        <translation>تعذّرت قراءة الترويسة: {reason}</translation>
    </message>
    <message>
        <source>The front matter must be a list of keys with values, such as “description: ...”.</source>
        <translation>يجب أن تكون الترويسة قائمة مفاتيح وقيم، مثل «description: ...».</translation>
    </message>
    <message>
        <source>The front matter starts with --- but no second --- line ends it.</source>
        <translation>تبدأ الترويسة بـ --- دون سطر --- ثانٍ ينهيها.</translation>
    </message>
    <message>
        <source>The grammar allows only an empty answer. Give the rule &quot;root&quot; something to write.</source>
        <translation>لا تسمح قواعد البنية إلا بإجابة فارغة. أعط القاعدة &quot;root&quot; ما تكتبه.</translation>
    </message>
    <message>
        <source>The grammar can be read in too many ways at once. Begin choices that start alike with one rule.</source>
        <translation>يمكن قراءة قواعد البنية بطرق كثيرة جدًا في آن واحد. ابدأ الخيارات المتشابهة البداية بقاعدة واحدة.</translation>
    </message>
    <message>
        <source>The grammar has no rule named &quot;root&quot;, with which the answer begins. Add &quot;root ::= ...&quot;.</source>
        <translation>ليس في قواعد البنية قاعدة باسم &quot;root&quot; تبدأ بها الإجابة. أضف &quot;root ::= ...&quot;.</translation>
    </message>
    <message>
        <source>The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.</source>
        <translation>أوقف معالج الرسوميات المحرك ({how}). أعد المحاولة؛ سيتولى المعالج المركزي العمل حينها.</translation>
    </message>
    <message>
        <source>The headings of your document will be listed here. Begin a line with “# ” to make one.</source>
        <translation>تُسرد هنا عناوين مستندك. ابدأ سطرًا بـ «# » لإنشاء عنوان.</translation>
    </message>
    <message>
        <source>The hub gives it only to accounts that have agreed to its terms there.</source>
        <translation>لا يعطيه المستودع إلا للحسابات التي وافقت على شروطه هناك.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: {n} prompts taken away.</source>
        <translation>
            <numerusform>تُراجع عن الاستيراد: لم يُزَل أي موجّه.</numerusform>
            <numerusform>تُراجع عن الاستيراد: أُزيل موجّه واحد.</numerusform>
            <numerusform>تُراجع عن الاستيراد: أُزيل موجّهان.</numerusform>
            <numerusform>تُراجع عن الاستيراد: أُزيلت {n} موجّهات.</numerusform>
            <numerusform>تُراجع عن الاستيراد: أُزيل {n} موجّهًا.</numerusform>
            <numerusform>تُراجع عن الاستيراد: أُزيل {n} موجّه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.</source>
        <translation>في مفتاح {host} مسافات أو علامات لا توجد في أي مفتاح. أعد إدخاله في «الإعدادات»، «الخادم».</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>حُذف المفتاح.</translation>
    </message>
    <message>
        <source>The keyring did not take it: {reason}.</source>
        <translation>لم تقبله حلقة المفاتيح: {reason}.</translation>
    </message>
    <message>
        <source>The keyring has the key.</source>
        <translation>المفتاح محفوظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The language package is not installed.</source>
        <translation>حزمة اللغة غير مثبّتة.</translation>
    </message>
    <message>
        <source>The last half minute.</source>
        <translation>آخر نصف دقيقة.</translation>
    </message>
    <message>
        <source>The last hour.</source>
        <translation>آخر ساعة.</translation>
    </message>
    <message>
        <source>The last ten minutes.</source>
        <translation>آخر عشر دقائق.</translation>
    </message>
    <message>
        <source>The last two minutes.</source>
        <translation>آخر دقيقتين.</translation>
    </message>
    <message numerus="yes">
        <source>The last {n} days, {most} words at most.</source>
        <translation>
            <numerusform>لا أيام بعد، {most} كلمة على الأكثر.</numerusform>
            <numerusform>اليوم الأخير، {most} كلمة على الأكثر.</numerusform>
            <numerusform>آخر يومين، {most} كلمة على الأكثر.</numerusform>
            <numerusform>آخر {n} أيام، {most} كلمة على الأكثر.</numerusform>
            <numerusform>آخر {n} يومًا، {most} كلمة على الأكثر.</numerusform>
            <numerusform>آخر {n} يوم، {most} كلمة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stays.</source>
        <translation>يبقى السطر في مكانه.</translation>
    </message>
    <message>
        <source>The line you write in stays a little above the middle; a click moves nothing.</source>
        <translation>يبقى السطر الذي تكتب فيه فوق الوسط بقليل؛ والنقر لا يحرّك شيئًا.</translation>
    </message>
    <message>
        <source>The lines go from 1 to {count}.</source>
        <translation>أرقام الأسطر من 1 إلى {count}.</translation>
    </message>
    <message>
        <source>The link {link} is new.</source>
        <translation>أُضيف الرابط {link}.</translation>
    </message>
    <message>
        <source>The link {link} is no longer there.</source>
        <translation>اختفى الرابط {link}.</translation>
    </message>
    <message>
        <source>The list names no file for this kind of installation; the download page may have more.</source>
        <translation>لا تذكر القائمة ملفًا لهذا النوع من التثبيت؛ وقد يكون في صفحة التنزيل المزيد.</translation>
    </message>
    <message>
        <source>The list of connections cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة قائمة الاتصالات: {reason}.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so nothing was connected. Free some space and try again.</source>
        <translation>تعذّرت كتابة قائمة الاتصالات، لذا لم يُجرَ أي اتصال. حرّر بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The list of models cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة قائمة النماذج: {reason}.</translation>
    </message>
    <message>
        <source>The list of models has faults: {faults}.</source>
        <translation>في قائمة النماذج أخطاء: {faults}.</translation>
    </message>
    <message>
        <source>The list of releases is made for later versions of Inkhorn, so there is one. Get it from where you got this one.</source>
        <translation>قائمة الإصدارات مصنوعة لإصدارات لاحقة من Inkhorn، فهناك إصدار أحدث. احصل عليه من حيث حصلت على هذا.</translation>
    </message>
    <message>
        <source>The list of releases is not signed by the makers of this program, so nothing in it is believed. Get new versions only from where you got this one.</source>
        <translation>قائمة الإصدارات غير موقّعة من صانعي هذا البرنامج، لذا لا يُصدَّق شيء فيها. احصل على الإصدارات الجديدة فقط من حيث حصلت على هذا.</translation>
    </message>
    <message>
        <source>The list of releases is of {date}, older than one that was here before, so it is not believed. Try again later, or from another network.</source>
        <translation>قائمة الإصدارات بتاريخ {date}، أقدم من قائمة كانت هنا من قبل، لذا لا تُصدَّق. أعد المحاولة لاحقًا أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The list of releases was valid until {date}, so there may be a newer one that did not reach you. Check this computer&apos;s clock, then look where you got Inkhorn.</source>
        <translation>كانت قائمة الإصدارات صالحة حتى {date}، فقد توجد قائمة أحدث لم تصلك. تحقق من ساعة هذا الحاسوب، ثم ابحث حيث حصلت على Inkhorn.</translation>
    </message>
    <message>
        <source>The main points in one or two sentences, shown beside the text.</source>
        <translation>الأفكار الرئيسية في جملة أو جملتين، تُعرض بجانب النص.</translation>
    </message>
    <message>
        <source>The mark at the end of the sentence is missing or does not fit.</source>
        <translation>علامة نهاية الجملة ناقصة أو غير مناسبة.</translation>
    </message>
    <message>
        <source>The model above</source>
        <translation>النموذج أعلاه</translation>
    </message>
    <message>
        <source>The model answers…</source>
        <translation>النموذج يجيب…</translation>
    </message>
    <message>
        <source>The model before LFM2.5 350M, which its publisher recommends instead.</source>
        <translation>النموذج السابق على LFM2.5 350M؛ ويوصي الناشر باستخدام LFM2.5 350M بدلًا منه.</translation>
    </message>
    <message>
        <source>The model could not answer.</source>
        <translation>لم يستطع النموذج الإجابة.</translation>
    </message>
    <message>
        <source>The model could not be fetched; the log says why. Try again.</source>
        <translation>تعذّر جلب النموذج؛ السبب في سجل الأحداث. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The model could not be had</source>
        <translation>تعذّر الحصول على النموذج</translation>
    </message>
    <message>
        <source>The model could not be started.</source>
        <translation>تعذّر بدء النموذج.</translation>
    </message>
    <message>
        <source>The model did what a sentence in your text tells it to.</source>
        <translation>نفّذ النموذج ما تطلبه منه جملة في نصك.</translation>
    </message>
    <message>
        <source>The model file {file} does not exist. Choose another one in the settings.</source>
        <translation>ملف النموذج {file} غير موجود. اختر ملفًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The model for rewriting is not used.</source>
        <translation>لا يُستخدم نموذج إعادة الصياغة.</translation>
    </message>
    <message>
        <source>The model for suggestions is not used.</source>
        <translation>لا يُستخدم نموذج الاقتراحات.</translation>
    </message>
    <message>
        <source>The model for the grammar check is not used.</source>
        <translation>لا يُستخدم نموذج التدقيق النحوي.</translation>
    </message>
    <message>
        <source>The model gave no answer.</source>
        <translation>لم يقدّم النموذج إجابة.</translation>
    </message>
    <message>
        <source>The model has nothing to add here.</source>
        <translation>ليس لدى النموذج ما يضيفه هنا.</translation>
    </message>
    <message>
        <source>The model has stopped.</source>
        <translation>توقف النموذج.</translation>
    </message>
    <message>
        <source>The model is still being loaded.</source>
        <translation>ما زال تحميل النموذج جاريًا.</translation>
    </message>
    <message>
        <source>The model is still loading. Suggestions come when it is there.</source>
        <translation>ما زال تحميل النموذج جاريًا. تظهر الاقتراحات حين يكتمل.</translation>
    </message>
    <message>
        <source>The model is still loading. Try again in a moment.</source>
        <translation>ما زال تحميل النموذج جاريًا. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The model is used again in this document.</source>
        <translation>عاد استخدام النموذج في هذا المستند.</translation>
    </message>
    <message>
        <source>The model refused.</source>
        <translation>رفض النموذج.</translation>
    </message>
    <message>
        <source>The model repeated itself.</source>
        <translation>كرّر النموذج نفسه.</translation>
    </message>
    <message>
        <source>The model repeated the instruction instead of following it.</source>
        <translation>كرّر النموذج التعليمات بدلًا من اتباعها.</translation>
    </message>
    <message>
        <source>The model suggested only white space.</source>
        <translation>لم يقترح النموذج سوى فراغات.</translation>
    </message>
    <message>
        <source>The model talked about the text instead of rewriting it.</source>
        <translation>تحدّث النموذج عن النص بدلًا من إعادة صياغته.</translation>
    </message>
    <message>
        <source>The model was not shown the document around this text: there is no room for it in its context.</source>
        <translation>لم يُعرض على النموذج ما حول هذا النص من المستند: لا متسع له في السياق.</translation>
    </message>
    <message>
        <source>The model was not sure enough; move “Fewer or more” to the right to see such suggestions.</source>
        <translation>لم يكن النموذج واثقًا بما يكفي؛ انقل «أقل أو أكثر» نحو الزيادة لعرض مثل هذه الاقتراحات.</translation>
    </message>
    <message>
        <source>The model was not sure of its own words.</source>
        <translation>لم يكن النموذج واثقًا من كلماته.</translation>
    </message>
    <message numerus="yes">
        <source>The model was shown only the first {n} words of the document.</source>
        <translation>
            <numerusform>لم يُعرض على النموذج شيء من المستند.</numerusform>
            <numerusform>لم يُعرض على النموذج إلا الكلمة الأولى من المستند.</numerusform>
            <numerusform>لم تُعرض على النموذج إلا الكلمتان الأوليان من المستند.</numerusform>
            <numerusform>لم تُعرض على النموذج إلا أول {n} كلمات من المستند.</numerusform>
            <numerusform>لم تُعرض على النموذج إلا أول {n} كلمة من المستند.</numerusform>
            <numerusform>لم تُعرض على النموذج إلا أول {n} كلمة من المستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model would put this differently.</source>
        <translation>كان النموذج ليصوغ هذا على نحو آخر.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained control characters or template tokens.</source>
        <translation>احتوت إجابة النموذج على محارف تحكم أو رموز قوالب.</translation>
    </message>
    <message>
        <source>The model&apos;s answer contained template tokens.</source>
        <translation>احتوت إجابة النموذج على رموز قوالب.</translation>
    </message>
    <message>
        <source>The models on this computer could not be listed; the log says why.</source>
        <translation>تعذّر سرد النماذج الموجودة على هذا الحاسوب؛ السبب في سجل الأحداث.</translation>
    </message>
    <message>
        <source>The model’s own chat marks go around each of these texts; nothing else is added.</source>
        <translation>تحيط بكل من هذه النصوص علامات المحادثة الخاصة بالنموذج؛ ولا يُضاف غيرها.</translation>
    </message>
    <message>
        <source>The name of a pack consists of small letters, digits and hyphens, 48 at most, such as my-letters.</source>
        <translation>يتكون اسم الحزمة من حروف لاتينية صغيرة وأرقام وشرطات، 48 على الأكثر، مثل my-letters.</translation>
    </message>
    <message>
        <source>The name {name} is new.</source>
        <translation>أُضيف الاسم {name}.</translation>
    </message>
    <message>
        <source>The name {name} is no longer there.</source>
        <translation>اختفى الاسم {name}.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.</source>
        <translation>الشبكة معطّلة لبرنامج Inkhorn. اسمح بها في «الإعدادات»، «الخصوصية»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The network is switched off for Inkhorn; Settings, Privacy allows it.</source>
        <translation>الشبكة معطّلة لبرنامج Inkhorn؛ يمكن السماح بها في «الإعدادات»، «الخصوصية».</translation>
    </message>
    <message>
        <source>The network was switched off, so the transfer was stopped.</source>
        <translation>عُطّلت الشبكة، لذا توقف النقل.</translation>
    </message>
    <message>
        <source>The new words are in another language.</source>
        <translation>الكلمات الجديدة بلغة أخرى.</translation>
    </message>
    <message>
        <source>The next start goes on where you left off; closing keeps unsaved changes without asking.</source>
        <translation>يتابع البدء التالي من حيث توقفت؛ ويحتفظ الإغلاق بالتغييرات غير المحفوظة دون سؤال.</translation>
    </message>
    <message>
        <source>The number {number} is new.</source>
        <translation>أُضيف العدد {number}.</translation>
    </message>
    <message>
        <source>The number {number} is no longer there.</source>
        <translation>اختفى العدد {number}.</translation>
    </message>
    <message>
        <source>The original: {words}</source>
        <translation>الأصل: {words}</translation>
    </message>
    <message>
        <source>The pack cannot be read.</source>
        <translation>تعذّرت قراءة الحزمة.</translation>
    </message>
    <message>
        <source>The pack cannot be removed: {reason}.</source>
        <translation>تعذّرت إزالة الحزمة: {reason}.</translation>
    </message>
    <message>
        <source>The pack cannot be written to {folder}: {reason}.</source>
        <translation>تعذّرت كتابة الحزمة في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The pack has no {file}, which gives its name, version and licence.</source>
        <translation>ليس في الحزمة {file} الذي يذكر اسمها وإصدارها وترخيصها.</translation>
    </message>
    <message>
        <source>The pack holds more than {limit} files.</source>
        <translation>في الحزمة أكثر من {limit} ملف.</translation>
    </message>
    <message>
        <source>The pack holds no prompt.</source>
        <translation>لا موجّهات في الحزمة.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB when it is unpacked.</source>
        <translation>الحزمة بعد فك ضغطها أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>The pack is larger than {size} MB.</source>
        <translation>الحزمة أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>The pack was not brought back.</source>
        <translation>لم تُستعَد الحزمة.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>لم تُثبَّت الحزمة.</translation>
    </message>
    <message>
        <source>The pack was not made.</source>
        <translation>لم تُنشأ الحزمة.</translation>
    </message>
    <message>
        <source>The pack was not made: {reason}.</source>
        <translation>لم تُنشأ الحزمة: {reason}.</translation>
    </message>
    <message>
        <source>The pack was saved as {file}.</source>
        <translation>حُفظت الحزمة باسم {file}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الحزمة «{pack}»: {reason}.</translation>
    </message>
    <message>
        <source>The pack “{pack}” has a prompt of the same name as {file}, which is the one in use.</source>
        <translation>في الحزمة «{pack}» موجّه بالاسم نفسه مثل {file}، وهذا الأخير هو المستخدم.</translation>
    </message>
    <message>
        <source>The pack “{pack}” is installed already. Remove it first, or ask to replace it.</source>
        <translation>الحزمة «{pack}» مثبّتة من قبل. أزلها أولًا أو اطلب استبدالها.</translation>
    </message>
    <message>
        <source>The pack “{pack}” was removed.</source>
        <translation>أُزيلت الحزمة «{pack}».</translation>
    </message>
    <message>
        <source>The package index configured here does not have the starter model. {advice}</source>
        <translation>لا يوجد نموذج البداية في فهرس الحزم المضبوط هنا. {advice}</translation>
    </message>
    <message>
        <source>The package index of this computer could not be reached or does not have the word lists. Go online and try again, or set another address.</source>
        <translation>تعذّر الوصول إلى فهرس حزم هذا الحاسوب، أو لا توجد فيه قوائم الكلمات. اتصل بالإنترنت وأعد المحاولة، أو اضبط عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionaries, and no other.</source>
        <translation>تذكر الحزمة الترخيص نفسه لقواميسها، ولا غيره.</translation>
    </message>
    <message>
        <source>The package states the same licence for its dictionary, and no other.</source>
        <translation>تذكر الحزمة الترخيص نفسه لقاموسها، ولا غيره.</translation>
    </message>
    <message>
        <source>The page does not have the keyboard.</source>
        <translation>لوحة المفاتيح ليست موجّهة إلى الصفحة.</translation>
    </message>
    <message>
        <source>The page has this text.</source>
        <translation>في الصفحة هذا النص.</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}. Choose another folder.</source>
        <translation>تعذّر حفظ الصورة في {path}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The points that matter, as a short list beside the text.</source>
        <translation>النقاط المهمة في قائمة قصيرة بجانب النص.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but on this system nothing keeps it from it: there is no way to give up that right without an administrator.</source>
        <translation>عملية {process} لا تتصل بالشبكة، لكن لا شيء في هذا النظام يمنعها من ذلك: لا سبيل إلى التخلي عن هذا الحق دون مسؤول النظام.</translation>
    </message>
    <message>
        <source>The process of the {process} does not connect, but this system did not let it give up the right to; the log says why.</source>
        <translation>عملية {process} لا تتصل بالشبكة، لكن هذا النظام لم يسمح لها بالتخلي عن حق الاتصال؛ السبب في سجل الأحداث.</translation>
    </message>
    <message>
        <source>The process of the {process} has given up the right to open connections; the system refuses every one.</source>
        <translation>تخلّت عملية {process} عن حق فتح الاتصالات؛ والنظام يرفض كل اتصال منها.</translation>
    </message>
    <message>
        <source>The processor counts its energy, but only the system&apos;s administrator may read it.</source>
        <translation>يحسب المعالج طاقته، لكن قراءة ذلك متاحة لمسؤول النظام وحده.</translation>
    </message>
    <message>
        <source>The prompt became too long for any model; select less text.</source>
        <translation>صار الموجّه أطول مما يحتمله أي نموذج؛ حدّد نصًا أقصر.</translation>
    </message>
    <message>
        <source>The prompt repeats itself too often; give its {{#each}} shorter lists.</source>
        <translation>يتكرر الموجّه أكثر مما ينبغي؛ أعط {{#each}} فيه قوائم أقصر.</translation>
    </message>
    <message>
        <source>The prompt text after the front matter is empty.</source>
        <translation>نص الموجّه بعد الترويسة فارغ.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” has the name of one that Inkhorn brings along.</source>
        <translation>للموجّه «{prompt}» اسم موجّه يأتي مع Inkhorn.</translation>
    </message>
    <message>
        <source>The prompt “{prompt}” is there already, in the pack “{pack}”.</source>
        <translation>الموجّه «{prompt}» موجود من قبل في الحزمة «{pack}».</translation>
    </message>
    <message>
        <source>The prompts could not be imported.</source>
        <translation>تعذّر استيراد الموجّهات.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>لم يسمح الوكيل بمرور الاتصال إلى {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password, which Inkhorn does not have.</source>
        <translation>يطلب وكيل هذه الشبكة اسمًا وكلمة مرور لا يملكهما Inkhorn.</translation>
    </message>
    <message>
        <source>The quickest one that corrects.</source>
        <translation>الأسرع بين النماذج التي تصحّح.</translation>
    </message>
    <message>
        <source>The rules come from LanguageTool and are free under the GNU Lesser General Public License 2.1 or later.</source>
        <translation>القواعد من LanguageTool، وهي حرة بموجب رخصة جنو العمومية الصغرى (GNU LGPL) 2.1 أو ما بعدها.</translation>
    </message>
    <message>
        <source>The rules for {language} are being loaded.</source>
        <translation>جارٍ تحميل قواعد {language}.</translation>
    </message>
    <message>
        <source>The rules of this language could not be loaded.</source>
        <translation>تعذّر تحميل قواعد هذه اللغة.</translation>
    </message>
    <message>
        <source>The rules of this language stopped unexpectedly.</source>
        <translation>توقفت قواعد هذه اللغة فجأة.</translation>
    </message>
    <message>
        <source>The search for patterns did not answer. Try again, or search without patterns.</source>
        <translation>لم يستجب البحث بالأنماط. أعد المحاولة أو ابحث دون أنماط.</translation>
    </message>
    <message>
        <source>The sentence is built differently: {new} for {old}.</source>
        <translation>بُنيت الجملة على نحو آخر: {new} بدل {old}.</translation>
    </message>
    <message>
        <source>The sentence that asks for {word} was left out; it means nothing to Inkhorn.</source>
        <translation>تُركت الجملة التي تطلب {word}؛ إذ لا معنى له في Inkhorn.</translation>
    </message>
    <message>
        <source>The server could not go on with the download. Try again.</source>
        <translation>لم يستطع الخادم متابعة التنزيل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, so it was not downloaded.</source>
        <translation>لا يذكر الخادم حجم الملف، لذا لم يُنزَّل.</translation>
    </message>
    <message>
        <source>The server has a fault of its own</source>
        <translation>في الخادم خلل من جهته</translation>
    </message>
    <message>
        <source>The server has had too many requests</source>
        <translation>تلقى الخادم طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server is not connected yet. Try again in a moment.</source>
        <translation>لم يتصل الخادم بعد. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The server sends from a secure address to one that is not.</source>
        <translation>يحيل الخادم من عنوان آمن إلى عنوان غير آمن.</translation>
    </message>
    <message>
        <source>The server sends from one address to the next without end.</source>
        <translation>يحيل الخادم من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>The server sends to an address that cannot be used.</source>
        <translation>يحيل الخادم إلى عنوان لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The server went on at another place than asked for. Try again.</source>
        <translation>تابع الخادم من موضع غير المطلوب. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path}: {reason}. They hold until Inkhorn is closed.</source>
        <translation>تعذّر حفظ الإعدادات في {path}: {reason}. تسري حتى إغلاق Inkhorn.</translation>
    </message>
    <message>
        <source>The signs are others.</source>
        <translation>العلامات مختلفة.</translation>
    </message>
    <message>
        <source>The smaller model could not be made; the log says why.</source>
        <translation>تعذّر إنشاء النموذج الأصغر؛ السبب في سجل الأحداث.</translation>
    </message>
    <message>
        <source>The smaller model could not be written. Free some space on the disk and try again.</source>
        <translation>تعذّرت كتابة النموذج الأصغر. حرّر بعض المساحة على القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The smallest one that follows instructions. For computers with little memory.</source>
        <translation>الأصغر بين النماذج التي تتّبع التعليمات. للحواسيب ذات الذاكرة القليلة.</translation>
    </message>
    <message>
        <source>The spaces around this mark are not right.</source>
        <translation>المسافات حول هذه العلامة غير صحيحة.</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>نموذج البداية</translation>
    </message>
    <message>
        <source>The starter model cannot be stored in {folder}: {reason}. {advice}</source>
        <translation>لا يمكن تخزين نموذج البداية في {folder}: {reason}. {advice}</translation>
    </message>
    <message>
        <source>The starter model completes and checks well; any other GGUF file works too.</source>
        <translation>نموذج البداية جيد في الإكمال والتدقيق؛ ويعمل أي ملف GGUF آخر أيضًا.</translation>
    </message>
    <message>
        <source>The starter: small enough for any computer.</source>
        <translation>نموذج البداية: صغير بما يكفي لأي حاسوب.</translation>
    </message>
    <message>
        <source>The statistics are cleared.</source>
        <translation>مُسحت الإحصاءات.</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard.</source>
        <translation>الإحصاءات موجودة في الحافظة.</translation>
    </message>
    <message>
        <source>The strength of an adapter has to be a number, normally from 0 to 1.</source>
        <translation>يجب أن تكون قوة المحوّل عددًا، من 0 إلى 1 عادةً.</translation>
    </message>
    <message>
        <source>The style guide cannot be made: {reason}.</source>
        <translation>تعذّر إنشاء دليل الأسلوب: {reason}.</translation>
    </message>
    <message>
        <source>The suggestion did not lead to what stands after the caret.</source>
        <translation>لم يصل الاقتراح إلى ما يلي المؤشر.</translation>
    </message>
    <message>
        <source>The suggestion did not make a word with the letters before the caret.</source>
        <translation>لم يكوّن الاقتراح كلمة مع الأحرف التي قبل المؤشر.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands after the caret.</source>
        <translation>كرّر الاقتراح ما يلي المؤشر.</translation>
    </message>
    <message>
        <source>The suggestion repeated what stands before the caret.</source>
        <translation>كرّر الاقتراح ما قبل المؤشر.</translation>
    </message>
    <message>
        <source>The suggestion was in another language than the paragraph.</source>
        <translation>كان الاقتراح بلغة غير لغة الفقرة.</translation>
    </message>
    <message>
        <source>The suggestion was in another script than your text.</source>
        <translation>كان الاقتراح بأبجدية غير أبجدية نصك.</translation>
    </message>
    <message>
        <source>The system did not allow all of the model to be kept in memory; what does not fit its limit may be moved to the disk. Close other programs, or raise the limit for locked memory (ulimit -l).</source>
        <translation>لم يسمح النظام بإبقاء النموذج كله في الذاكرة؛ وما يتجاوز حده قد يُنقل إلى القرص. أغلق البرامج الأخرى أو ارفع حد الذاكرة المقفلة (ulimit -l).</translation>
    </message>
    <message>
        <source>The tense changes: {new} for {old}.</source>
        <translation>يتغيّر الزمن: {new} بدل {old}.</translation>
    </message>
    <message>
        <source>The text before the caret is one very long word.</source>
        <translation>النص الذي قبل المؤشر كلمة واحدة طويلة جدًا.</translation>
    </message>
    <message>
        <source>The text is too long for the context. Raise Context in Settings, Model.</source>
        <translation>النص أطول من السياق. زد «السياق» في «الإعدادات»، «النموذج».</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long for the model&apos;s context. Select at most about {n} words.</source>
        <translation>
            <numerusform>النص أطول من سياق النموذج. لا متسع فيه لأي كلمة.</numerusform>
            <numerusform>النص أطول من سياق النموذج. حدّد كلمة واحدة على الأكثر.</numerusform>
            <numerusform>النص أطول من سياق النموذج. حدّد كلمتين على الأكثر.</numerusform>
            <numerusform>النص أطول من سياق النموذج. حدّد نحو {n} كلمات على الأكثر.</numerusform>
            <numerusform>النص أطول من سياق النموذج. حدّد نحو {n} كلمة على الأكثر.</numerusform>
            <numerusform>النص أطول من سياق النموذج. حدّد نحو {n} كلمة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text stays on the page.</source>
        <translation>يبقى النص على الصفحة.</translation>
    </message>
    <message>
        <source>The text this was made for is gone, so nothing was applied. The rewrite can still be copied.</source>
        <translation>لم يعد النص المقصود موجودًا، لذا لم يُطبَّق شيء. ما زال يمكن نسخ الصياغة الجديدة.</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, so nothing was applied. The rewrite can be made again for it as it is.</source>
        <translation>تغيّر النص في هذه الأثناء، لذا لم يُطبَّق شيء. يمكن إعادة الصياغة مجددًا للنص بحالته الحالية.</translation>
    </message>
    <message>
        <source>The upper part is by machine.</source>
        <translation>الجزء العلوي آلي.</translation>
    </message>
    <message>
        <source>The verb does not agree with its subject.</source>
        <translation>الفعل لا يطابق فاعله.</translation>
    </message>
    <message>
        <source>The verb is not in the right form here.</source>
        <translation>الفعل ليس بالصيغة الصحيحة هنا.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense or another small verb with it.</source>
        <translation>يبدو أن الفعل يحتاج إلى زمن آخر أو إلى فعل قصير آخر معه.</translation>
    </message>
    <message>
        <source>The verb seems to need another tense.</source>
        <translation>يبدو أن الفعل يحتاج إلى زمن آخر.</translation>
    </message>
    <message>
        <source>The version of a pack is a number such as 1.0.</source>
        <translation>إصدار الحزمة عدد مثل 1.0.</translation>
    </message>
    <message>
        <source>The word before the caret is marked as misspelt; correct it or add it to your dictionary first.</source>
        <translation>الكلمة التي قبل المؤشر معلّمة كخطأ إملائي؛ صحّحها أو أضفها إلى قاموسك أولًا.</translation>
    </message>
    <message>
        <source>The word lists (igerman98 and the frami additions) are under the GNU General Public License 2 or 3, the word forms (Morphy, korrekturen.de) under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>تخضع قوائم الكلمات (igerman98 وإضافات frami) لرخصة جنو العمومية العامة (GNU GPL) 2 أو 3، وتخضع صيغ الكلمات (Morphy وkorrekturen.de) لرخصة المشاع الإبداعي نسب المصنف-الترخيص بالمثل 4.0.</translation>
    </message>
    <message>
        <source>The word lists cannot be stored in {folder}: {reason}.</source>
        <translation>لا يمكن تخزين قوائم الكلمات في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The word lists for {language} could not be fetched.</source>
        <translation>تعذّر جلب قوائم كلمات {language}.</translation>
    </message>
    <message>
        <source>The word lists in {folder} cannot be used: {reason}</source>
        <translation>لا يمكن استخدام قوائم الكلمات في {folder}: {reason}</translation>
    </message>
    <message>
        <source>The wording of a quotation is different.</source>
        <translation>تغيّر نص اقتباس.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>السمة: {theme}</translation>
    </message>
    <message>
        <source>There are changes that are not in the file.</source>
        <translation>هناك تغييرات ليست في الملف.</translation>
    </message>
    <message>
        <source>There are no versions.</source>
        <translation>لا إصدارات.</translation>
    </message>
    <message>
        <source>There is a web page instead of the file, perhaps one that asks to sign in to this network.</source>
        <translation>هناك صفحة ويب بدلًا من الملف، ربما تطلب تسجيل الدخول إلى هذه الشبكة.</translation>
    </message>
    <message>
        <source>There is a {file} already. Remove it first to make it again.</source>
        <translation>يوجد {file} من قبل. أزله أولًا لإنشائه مجددًا.</translation>
    </message>
    <message>
        <source>There is another file named {file} by now.</source>
        <translation>يوجد الآن ملف آخر باسم {file}.</translation>
    </message>
    <message>
        <source>There is another file named {file} in {folder}. Move it or remove it, then try again.</source>
        <translation>يوجد في {folder} ملف آخر باسم {file}. انقله أو أزله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is another {file} by now, so the deleted one was not brought back.</source>
        <translation>يوجد الآن {file} آخر، لذا لم يُستعَد المحذوف.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>There is no connection to the package index. Go online and try again. {advice}</source>
        <translation>لا اتصال بفهرس الحزم. اتصل بالإنترنت وأعد المحاولة. {advice}</translation>
    </message>
    <message>
        <source>There is no connection to {host}. Go online, or check the address, and try again.</source>
        <translation>لا اتصال مع {host}. اتصل بالإنترنت أو تحقق من العنوان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no file {file} in that folder.</source>
        <translation>لا يوجد ملف {file} في ذلك المجلد.</translation>
    </message>
    <message>
        <source>There is no file “{file}” where the link says.</source>
        <translation>لا يوجد ملف «{file}» حيث يشير الرابط.</translation>
    </message>
    <message>
        <source>There is no model to measure yet. Choose one in Settings, Model.</source>
        <translation>لا نموذج لقياسه بعد. اختر نموذجًا في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>There is no model yet. Choose one in Settings, Model.</source>
        <translation>لا نموذج بعد. اختر نموذجًا في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>There is no model yet; suggestions need one.</source>
        <translation>لا نموذج بعد؛ وتحتاج الاقتراحات إلى نموذج.</translation>
    </message>
    <message>
        <source>There is no newer version. The latest, {version}, is of {day}.</source>
        <translation>لا يوجد إصدار أحدث. آخر إصدار، {version}، صدر في {day}.</translation>
    </message>
    <message>
        <source>There is no running text here: {things} are never rewritten. Select a paragraph.</source>
        <translation>لا نص متصلًا هنا: لا تُعاد صياغة {things} أبدًا. حدّد فقرة.</translation>
    </message>
    <message>
        <source>There is no running text here: {thing} is never rewritten. Select a paragraph.</source>
        <translation>لا نص متصلًا هنا: لا تُعاد صياغة {thing} أبدًا. حدّد فقرة.</translation>
    </message>
    <message>
        <source>There is no setting called {key}.</source>
        <translation>لا يوجد إعداد باسم {key}.</translation>
    </message>
    <message>
        <source>There is no text to try this on. Select some in the document, or put the caret into a paragraph.</source>
        <translation>لا نص للتجربة عليه. حدّد نصًا في المستند أو ضع المؤشر في فقرة.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>لا نص بعد.</translation>
    </message>
    <message>
        <source>There is not enough memory for this context. Choose a smaller context or model in Settings.</source>
        <translation>الذاكرة لا تكفي لهذا السياق. اختر سياقًا أو نموذجًا أصغر في الإعدادات.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>There is nothing to rewrite here. Select some text, or put the caret into a paragraph.</source>
        <translation>لا يوجد هنا ما تُعاد صياغته. حدّد نصًا أو ضع المؤشر في فقرة.</translation>
    </message>
    <message>
        <source>There is nothing to score.</source>
        <translation>لا يوجد ما يُقيَّم.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is too little text to go on from; a few words are enough.</source>
        <translation>النص أقصر من أن يُكمَل؛ تكفي بضع كلمات.</translation>
    </message>
    <message>
        <source>These are more than {limit} prompts. Import a part of them.</source>
        <translation>هذه أكثر من {limit} من الموجّهات. استورد جزءًا منها.</translation>
    </message>
    <message>
        <source>These keys were left out: {keys}.</source>
        <translation>تُركت هذه المفاتيح: {keys}.</translation>
    </message>
    <message>
        <source>These options were left out: {options}.</source>
        <translation>تُركت هذه الخيارات: {options}.</translation>
    </message>
    <message>
        <source>These should be separate words.</source>
        <translation>ينبغي فصل هذه الكلمات.</translation>
    </message>
    <message>
        <source>These texts were not saved when Inkhorn ended. Each is safe until you keep it or throw it away; what you do not decide now is here again at the next start.</source>
        <translation>لم تُحفظ هذه النصوص حين انتهى Inkhorn. كل منها في أمان إلى أن تبقيه أو تتخلص منه؛ وما لا تقرره الآن يظهر هنا مجددًا عند البدء التالي.</translation>
    </message>
    <message>
        <source>These words are joined by a hyphen.</source>
        <translation>تُوصل هذه الكلمات بشرطة.</translation>
    </message>
    <message>
        <source>These words are usually written in the other order.</source>
        <translation>تُكتب هذه الكلمات عادةً بترتيب آخر.</translation>
    </message>
    <message>
        <source>This address asks for a permission that Inkhorn does not have.</source>
        <translation>يطلب هذا العنوان إذنًا لا يملكه Inkhorn.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>لا يمكن استخدام هذا العنوان.</translation>
    </message>
    <message>
        <source>This address cannot be used: it does not begin with https://.</source>
        <translation>لا يمكن استخدام هذا العنوان: لا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address cannot be read.</source>
        <translation>لا يمكن لهذه النسخة البحث عن تحديثات: تعذّرت قراءة عنوان التحديث فيها.</translation>
    </message>
    <message>
        <source>This build cannot look for updates: its update address does not begin with https.</source>
        <translation>لا يمكن لهذه النسخة البحث عن تحديثات: لا يبدأ عنوان التحديث فيها بـ https.</translation>
    </message>
    <message>
        <source>This build carries no key to check updates with, so it does not look for them.</source>
        <translation>لا تحمل هذه النسخة مفتاحًا للتحقق من التحديثات، لذا لا تبحث عنها.</translation>
    </message>
    <message>
        <source>This build of Inkhorn has no update address, so it cannot look for newer versions. Look where you got it.</source>
        <translation>ليس لهذه النسخة من Inkhorn عنوان تحديث، لذا لا يمكنها البحث عن إصدارات أحدث. ابحث حيث حصلت عليها.</translation>
    </message>
    <message>
        <source>This cannot be used yet; see the problems below.</source>
        <translation>لا يمكن استخدام هذا بعد؛ انظر المشكلات أدناه.</translation>
    </message>
    <message>
        <source>This computer does not tell programs how much energy it uses.</source>
        <translation>لا يخبر هذا الحاسوب البرامج بمقدار ما يستهلكه من الطاقة.</translation>
    </message>
    <message>
        <source>This computer has no keyring (Secret Service) that could keep it.</source>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح (Secret Service) لحفظه.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>بُنيت هذه النسخة من المحرك دون CUDA. ثبّت نسخة تتضمنه؛ يشرح ملف README الطريقة تحت عنوان Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without CUDA. Run `make backends` in the folder of the sources.</source>
        <translation>بُنيت هذه النسخة من المحرك دون CUDA. نفّذ `make backends` في مجلد المصدر.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>بُنيت هذه النسخة من المحرك دون Metal. ثبّت نسخة تتضمنه؛ يشرح ملف README الطريقة تحت عنوان Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Metal. Run `make backends` in the folder of the sources.</source>
        <translation>بُنيت هذه النسخة من المحرك دون Metal. نفّذ `make backends` في مجلد المصدر.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Install a build that has it; the README says how, under Graphics processors.</source>
        <translation>بُنيت هذه النسخة من المحرك دون Vulkan. ثبّت نسخة تتضمنه؛ يشرح ملف README الطريقة تحت عنوان Graphics processors.</translation>
    </message>
    <message>
        <source>This copy of the engine was built without Vulkan. Run `make backends` in the folder of the sources.</source>
        <translation>بُنيت هذه النسخة من المحرك دون Vulkan. نفّذ `make backends` في مجلد المصدر.</translation>
    </message>
    <message>
        <source>This document is written without a model.</source>
        <translation>يُكتب هذا المستند دون نموذج.</translation>
    </message>
    <message>
        <source>This document is written without a model; rules go on checking. Write, No Model brings it back.</source>
        <translation>يُكتب هذا المستند دون نموذج؛ وتواصل القواعد التدقيق. يمكن إعادته من «كتابة»، «دون نموذج».</translation>
    </message>
    <message>
        <source>This does not look right here.</source>
        <translation>لا يبدو هذا صحيحًا هنا.</translation>
    </message>
    <message>
        <source>This file cannot be fetched here. Take it from a folder or a stick that has it.</source>
        <translation>لا يمكن جلب هذا الملف هنا. خذه من مجلد أو ذاكرة USB يوجد فيها.</translation>
    </message>
    <message>
        <source>This file has a very long line. It is shown in pieces so that typing stays fast; saving joins them again.</source>
        <translation>في هذا الملف سطر طويل جدًا. يُعرض مقطّعًا لتبقى الكتابة سريعة؛ والحفظ يصله من جديد.</translation>
    </message>
    <message>
        <source>This file has control characters, such as page breaks, that the page cannot hold. Saving turns them into line ends or leaves them out.</source>
        <translation>في هذا الملف محارف تحكم، مثل فواصل الصفحات، لا تتسع لها الصفحة. يحوّلها الحفظ إلى نهايات أسطر أو يحذفها.</translation>
    </message>
    <message>
        <source>This file mixes several kinds of line ends; saving makes them alike.</source>
        <translation>في هذا الملف أنواع مختلطة من نهايات الأسطر؛ والحفظ يوحّدها.</translation>
    </message>
    <message>
        <source>This file says at its end who wrote what, but its text was changed since, so that may be wrong. View, Show Machine Text lets you see. Keep it?</source>
        <translation>يذكر هذا الملف في آخره من كتب ماذا، لكن نصه تغيّر بعد ذلك، فقد لا يصح ما يذكره. يتيح لك «عرض»، «إظهار النص الآلي» التحقق. هل تريد إبقاء ذلك؟</translation>
    </message>
    <message>
        <source>This file stays as it is; the new one goes into Inkhorn&apos;s folder, where {free} are free.</source>
        <translation>يبقى هذا الملف كما هو؛ ويوضع الجديد في مجلد Inkhorn، حيث المتاح {free}.</translation>
    </message>
    <message>
        <source>This file was changed in another program. Of 1 passage that a machine wrote, 1 was not found again and count as of unknown origin.</source>
        <translation>غيّر برنامج آخر هذا الملف. المقطع الوحيد الذي كُتب آليًا لم يُعثر عليه، ويُعدّ مجهول المصدر.</translation>
    </message>
    <message numerus="yes">
        <source>This file was changed in another program. Of {passages} passages that a machine wrote, {n} were not found again and count as of unknown origin.</source>
        <translation>
            <numerusform>غيّر برنامج آخر هذا الملف. عُثر على كل المقاطع المكتوبة آليًا وعددها {passages}.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف. من بين {passages} من المقاطع المكتوبة آليًا لم يُعثر على مقطع واحد، ويُعدّ مجهول المصدر.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف. من بين {passages} من المقاطع المكتوبة آليًا لم يُعثر على مقطعين، ويُعدّان مجهولي المصدر.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف. من بين {passages} من المقاطع المكتوبة آليًا لم يُعثر على {n} مقاطع، وتُعدّ مجهولة المصدر.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف. من بين {passages} من المقاطع المكتوبة آليًا لم يُعثر على {n} مقطعًا، وتُعدّ مجهولة المصدر.</numerusform>
            <numerusform>غيّر برنامج آخر هذا الملف. من بين {passages} من المقاطع المكتوبة آليًا لم يُعثر على {n} مقطع، وتُعدّ مجهولة المصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be looked into.</source>
        <translation>لا يُسمح بالاطلاع على هذا المجلد.</translation>
    </message>
    <message>
        <source>This installation cannot download models because it has no pip. {advice}</source>
        <translation>لا يمكن لهذا التثبيت تنزيل النماذج لعدم وجود pip. {advice}</translation>
    </message>
    <message>
        <source>This installation cannot read dictionaries: there is no Hunspell library for this system.</source>
        <translation>لا يستطيع هذا التثبيت قراءة القواميس: لا توجد مكتبة Hunspell لهذا النظام.</translation>
    </message>
    <message>
        <source>This installation has no pip. Set an address for word lists, or a folder with the file.</source>
        <translation>لا يوجد pip في هذا التثبيت. اضبط عنوانًا لقوائم الكلمات أو مجلدًا فيه الملف.</translation>
    </message>
    <message>
        <source>This is Inkhorn {version}</source>
        <translation>هذا Inkhorn {version}</translation>
    </message>
    <message>
        <source>This is a question now.</source>
        <translation>صار هذا سؤالًا.</translation>
    </message>
    <message>
        <source>This is a source checkout. In its folder run:
git pull &amp;&amp; make run</source>
        <translation>هذه نسخة من المصدر. في مجلدها نفّذ:
git pull &amp;&amp; make run</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>This is not an address. One looks like http://localhost:8080.</source>
        <translation>هذا ليس عنوانًا. يبدو العنوان هكذا: http://localhost:8080.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>هذا غير ممكن حاليًا.</translation>
    </message>
    <message>
        <source>This is nothing that Inkhorn can import. It reads WritingTools&apos; options.json, llm&apos;s YAML templates, Fabric&apos;s patterns (folders with system.md) and Obsidian Local GPT&apos;s data.json.</source>
        <translation>لا شيء هنا يمكن أن يستورده Inkhorn. يقرأ ملف options.json من WritingTools، وقوالب YAML من llm، وأنماط Fabric (مجلدات فيها system.md)، وملف data.json من Obsidian Local GPT.</translation>
    </message>
    <message>
        <source>This is too long to be copied as HTML. Export the document as a web page instead.</source>
        <translation>هذا النص أطول من أن يُنسخ بصيغة HTML. صدّر المستند كصفحة ويب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is written as one word.</source>
        <translation>يُكتب هذا كلمةً واحدة.</translation>
    </message>
    <message>
        <source>This is your style guide. Prompts that ask for it with {{style_guide}} send it along; no other prompt does.
One line a preference is enough. Lines between these marks are notes to yourself and are never sent.

- Write &quot;email&quot;, not &quot;e-mail&quot;.
- Dates look like 5 March 2027.
- Short sentences; no exclamation marks.</source>
        <translation>هذا دليل أسلوبك. الموجّهات التي تطلبه بـ {{style_guide}} ترسله معها؛ ولا يرسله غيرها.
يكفي سطر لكل تفضيل. الأسطر بين هاتين العلامتين ملاحظات لك ولا تُرسل أبدًا.

- اكتب &quot;بريد إلكتروني&quot; لا &quot;إيميل&quot;.
- تُكتب التواريخ هكذا: 5 مارس 2027.
- جمل قصيرة؛ دون علامات تعجب.</translation>
    </message>
    <message>
        <source>This key cannot be used; press another one.</source>
        <translation>لا يمكن استخدام هذا المفتاح؛ اضغط غيره.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>هذا النموذج</translation>
    </message>
    <message>
        <source>This model cannot write text. Choose another in Settings, Model.</source>
        <translation>لا يستطيع هذا النموذج كتابة النصوص. اختر نموذجًا آخر في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>This model does not continue text. Choose another in Settings, Model.</source>
        <translation>هذا النموذج لا يكمل النصوص. اختر نموذجًا آخر في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>This model has no token for what the grammar asks next. Change the grammar.</source>
        <translation>ليس في هذا النموذج رمز لما تطلبه قواعد البنية تاليًا. غيّر قواعد البنية.</translation>
    </message>
    <message>
        <source>This model makes the engine crash while it loads. Choose another model in Settings, Model, or download it again.</source>
        <translation>ينهار المحرك أثناء تحميل هذا النموذج. اختر نموذجًا آخر في «الإعدادات»، «النموذج»، أو أعد تنزيله.</translation>
    </message>
    <message>
        <source>This model makes the engine stop whenever it is used. Choose another model in Settings, Model, or download it again.</source>
        <translation>يتوقف المحرك كلما استُخدم هذا النموذج. اختر نموذجًا آخر في «الإعدادات»، «النموذج»، أو أعد تنزيله.</translation>
    </message>
    <message>
        <source>This pack cannot be installed.</source>
        <translation>لا يمكن تثبيت هذه الحزمة.</translation>
    </message>
    <message>
        <source>This pattern takes too long in this text. Make it more exact, or search in a selection.</source>
        <translation>يستغرق هذا النمط وقتًا طويلًا في هذا النص. اجعله أدق أو ابحث داخل التحديد.</translation>
    </message>
    <message>
        <source>This prompt has no examples. Write some behind inkhorn.examples: a selection, and what an answer contains, does not contain (not_contains) or how long it is at most (max_length).</source>
        <translation>لا أمثلة لهذا الموجّه. اكتب بعضها بعد inkhorn.examples: تحديد (selection)، وما تحويه الإجابة (contains)، وما لا تحويه (not_contains)، أو أقصى طول لها (max_length).</translation>
    </message>
    <message>
        <source>This prompt reads your clipboard and shows it to the model on this computer. Allowing it holds for all prompts until Inkhorn is closed.</source>
        <translation>يقرأ هذا الموجّه الحافظة ويعرضها على النموذج في هذا الحاسوب. يسري السماح على كل الموجّهات حتى إغلاق Inkhorn.</translation>
    </message>
    <message>
        <source>This says something new.</source>
        <translation>يقول هذا شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>This section is the first of its level here.</source>
        <translation>هذا القسم هو الأول في مستواه هنا.</translation>
    </message>
    <message>
        <source>This section is the last of its level here.</source>
        <translation>هذا القسم هو الأخير في مستواه هنا.</translation>
    </message>
    <message>
        <source>This sentence is too long to check.</source>
        <translation>هذه الجملة أطول من أن تُدقَّق.</translation>
    </message>
    <message>
        <source>This text is too long for the engine. Select less of it.</source>
        <translation>هذا النص طويل جدًا على المحرك. حدّد نصًا أقصر.</translation>
    </message>
    <message>
        <source>This version is no longer kept.</source>
        <translation>لم يعد هذا الإصدار محفوظًا.</translation>
    </message>
    <message>
        <source>This was changed since: {words}. It stays; copy the text before to put it back yourself.</source>
        <translation>تغيّر هذا بعد ذلك: {words}. يبقى كما هو؛ انسخ النص السابق لإعادته بنفسك.</translation>
    </message>
    <message>
        <source>This word is easily confused with another one.</source>
        <translation>يسهل الخلط بين هذه الكلمة وكلمة أخرى.</translation>
    </message>
    <message>
        <source>This word is not needed.</source>
        <translation>لا حاجة إلى هذه الكلمة.</translation>
    </message>
    <message>
        <source>This word seems to be misspelt.</source>
        <translation>يبدو أن في هذه الكلمة خطأ إملائيًا.</translation>
    </message>
    <message>
        <source>This word seems to be mistaken for a similar one.</source>
        <translation>يبدو أن هذه الكلمة وُضعت مكان كلمة تشبهها.</translation>
    </message>
    <message>
        <source>This word stands here twice.</source>
        <translation>هذه الكلمة مكررة هنا.</translation>
    </message>
    <message>
        <source>This worker has its model already; another one needs another worker.</source>
        <translation>لهذا العامل نموذجه؛ ويحتاج نموذج آخر إلى عامل آخر.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Thorough: also what deserves a look.</source>
        <translation>شامل: أيضًا ما يستحق نظرة.</translation>
    </message>
    <message>
        <source>Those before {day} are no longer in the list.</source>
        <translation>ما قبل {day} لم يعد في القائمة.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Threads for reading</source>
        <translation>خيوط القراءة</translation>
    </message>
    <message>
        <source>Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a word typed, a paragraph rewritten and a sentence checked.</source>
        <translation>خيوط الكتابة + خيوط القراءة، والرموز المقروءة دفعة واحدة. الأطول أسرع؛ والوضع التلقائي 1.00. المعتبر كلمة مكتوبة وفقرة معاد صياغتها وجملة مدقَّقة.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تخلص</translation>
    </message>
    <message>
        <source>Throw “{title}” away</source>
        <translation>التخلص من «{title}»</translation>
    </message>
    <message>
        <source>Thrown away. It is gone when you close this window.</source>
        <translation>أُزيل. يختفي عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Thrown away. The page goes back to the file when you close this window.</source>
        <translation>أُزيل. تعود الصفحة إلى الملف عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Throws away what has come of it.</source>
        <translation>يتخلص مما وصل منه.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء التأشير</translation>
    </message>
    <message>
        <source>Tints what the model and rules wrote.</source>
        <translation>يلوّن ما كتبه النموذج والقواعد.</translation>
    </message>
    <message>
        <source>Title ideas</source>
        <translation>أفكار لعناوين</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>اليوم: {done} يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {done} من كلمة واحدة يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {done} من كلمتين يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {done} من {n} كلمات يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {done} من {n} كلمة يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {done} من {n} كلمة يدويًا، و{machine} آليًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {done} of {n} words by hand.</source>
        <translation>
            <numerusform>اليوم: {done} يدويًا.</numerusform>
            <numerusform>اليوم: {done} من كلمة واحدة يدويًا.</numerusform>
            <numerusform>اليوم: {done} من كلمتين يدويًا.</numerusform>
            <numerusform>اليوم: {done} من {n} كلمات يدويًا.</numerusform>
            <numerusform>اليوم: {done} من {n} كلمة يدويًا.</numerusform>
            <numerusform>اليوم: {done} من {n} كلمة يدويًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand, and {machine} by machine.</source>
        <translation>
            <numerusform>اليوم: لا كلمات يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: كلمة واحدة يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: كلمتان يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {n} كلمات يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {n} كلمة يدويًا، و{machine} آليًا.</numerusform>
            <numerusform>اليوم: {n} كلمة يدويًا، و{machine} آليًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: {n} words by hand.</source>
        <translation>
            <numerusform>اليوم: لا كلمات يدويًا.</numerusform>
            <numerusform>اليوم: كلمة واحدة يدويًا.</numerusform>
            <numerusform>اليوم: كلمتان يدويًا.</numerusform>
            <numerusform>اليوم: {n} كلمات يدويًا.</numerusform>
            <numerusform>اليوم: {n} كلمة يدويًا.</numerusform>
            <numerusform>اليوم: {n} كلمة يدويًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some minutes; you can go on writing, but then it is less exact.</source>
        <translation>يجرّب المعالجات والطبقات والخيوط والدفعات على نوع عملك ويحتفظ بالأفضل. يستغرق دقيقة إلى بضع دقائق؛ يمكنك مواصلة الكتابة، لكن الدقة تقل حينها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>أعد المحاولة بعد لحظات</translation>
    </message>
    <message>
        <source>Try again, or use a larger model.</source>
        <translation>أعد المحاولة أو استخدم نموذجًا أكبر.</translation>
    </message>
    <message>
        <source>Try again, or use another model.</source>
        <translation>أعد المحاولة أو استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Try again, or word the instruction differently.</source>
        <translation>أعد المحاولة أو صُغ التعليمات على نحو آخر.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again: {model}</source>
        <translation>إعادة المحاولة: {model}</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>تجربة الاتصال</translation>
    </message>
    <message>
        <source>Try {number}: {setup}.</source>
        <translation>المحاولة {number}: {setup}.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn suggestions on</source>
        <translation>تفعيل الاقتراحات</translation>
    </message>
    <message>
        <source>Type an instruction, or ↓ to choose</source>
        <translation>اكتب تعليمات، أو ↓ للاختيار</translation>
    </message>
    <message>
        <source>Type one word, with letters and without spaces.</source>
        <translation>اكتب كلمة واحدة، فيها حروف ودون مسافات.</translation>
    </message>
    <message>
        <source>Type the number of a line.</source>
        <translation>اكتب رقم سطر.</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>تمرير الآلة الكاتبة</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>إدخال النص</translation>
    </message>
    <message>
        <source>Typing changes nothing here.</source>
        <translation>الكتابة لا تغيّر شيئًا هنا.</translation>
    </message>
    <message>
        <source>Typographic quotes and dashes</source>
        <translation>علامات اقتباس وشرطات طباعية</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16 بترتيب كبير أولًا</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 مع علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>الأوكرانية (KOI8-U)</translation>
    </message>
    <message>
        <source>Underlines commas, apostrophes and spaces.</source>
        <translation>يسطّر الفواصل والفواصل العليا والمسافات.</translation>
    </message>
    <message>
        <source>Underlines mistakes.</source>
        <translation>يسطّر الأخطاء.</translation>
    </message>
    <message>
        <source>Underlines mistakes; right-click shows the fix.</source>
        <translation>يسطّر الأخطاء؛ والنقر بالزر الأيمن يعرض التصحيح.</translation>
    </message>
    <message>
        <source>Underlines words that no dictionary knows.</source>
        <translation>يسطّر الكلمات التي لا يعرفها أي قاموس.</translation>
    </message>
    <message>
        <source>Underlines wrong forms, and words that are missing or too many.</source>
        <translation>يسطّر الصيغ الخاطئة والكلمات الناقصة أو الزائدة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Unload after</source>
        <translation>التفريغ بعد</translation>
    </message>
    <message>
        <source>Unnamed action</source>
        <translation>إجراء بلا اسم</translation>
    </message>
    <message>
        <source>Unsuitable for correcting by itself: last in one published test.</source>
        <translation>لا يصلح للتصحيح وحده: الأخير في اختبار منشور واحد.</translation>
    </message>
    <message>
        <source>Unsuitable where little is to change: last in one published test of tidying up dictated text.</source>
        <translation>لا يصلح حين يلزم تغيير القليل: الأخير في اختبار منشور واحد لتهذيب نص مُملى.</translation>
    </message>
    <message>
        <source>Unsuitable.</source>
        <translation>لا يصلح.</translation>
    </message>
    <message>
        <source>Unsuitable: it does not follow instructions.</source>
        <translation>لا يصلح: لا يتّبع التعليمات.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until it is closed</source>
        <translation>حتى الإغلاق</translation>
    </message>
    <message>
        <source>Until the end of the day, if wanted</source>
        <translation>حتى نهاية اليوم، اختياري</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation>بلا اسم {number}</translation>
    </message>
    <message>
        <source>Up and Down bring back what was typed before.</source>
        <translation>يعيد السهمان لأعلى ولأسفل ما كُتب سابقًا.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Updates could not be looked for; the log says why.</source>
        <translation>تعذّر البحث عن التحديثات؛ السبب في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Use Automatic instead</source>
        <translation>استخدام الوضع التلقائي</translation>
    </message>
    <message>
        <source>Use dictionaries</source>
        <translation>استخدام القواميس</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use the model again</source>
        <translation>استخدام النموذج مجددًا</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>استخدام {model}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>الأويغورية</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version and page</source>
        <translation>الإصدار والصفحة</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الصيغة {number}</translation>
    </message>
    <message>
        <source>Version {number}: {words}</source>
        <translation>الصيغة {number}: {words}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>الصيغ جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Versions: earlier texts of your documents. “Keep versions” under Saving switches them off.</source>
        <translation>الإصدارات: نصوص سابقة لمستنداتك. يعطّلها «حفظ الإصدارات» ضمن «الحفظ».</translation>
    </message>
    <message>
        <source>Very difficult: for readers who know the subject.</source>
        <translation>صعب جدًا: لقرّاء يعرفون الموضوع.</translation>
    </message>
    <message>
        <source>Very easy to read: most 11-year-olds can follow.</source>
        <translation>سهل جدًا: يفهمه معظم من في سن 11.</translation>
    </message>
    <message>
        <source>Very good: 82 of 100 points in one published test of tidying up dictated text. Wordy, by one report.</source>
        <translation>جيد جدًا: 82 نقطة من 100 في اختبار منشور واحد لتهذيب نص مُملى. يميل إلى الإسهاب، وفق أحد التقارير.</translation>
    </message>
    <message>
        <source>Very good: between 79 and 83 of 100 points in one published test of tidying up dictated text.</source>
        <translation>جيد جدًا: بين 79 و83 نقطة من 100 في اختبار منشور واحد لتهذيب نص مُملى.</translation>
    </message>
    <message>
        <source>Very good: in one published test all 28 of its suggestions were safe and 12 of 13 words right.</source>
        <translation>جيد جدًا: في اختبار منشور واحد كانت اقتراحاته كلها (28) آمنة، و12 كلمة من 13 صحيحة.</translation>
    </message>
    <message>
        <source>Very good: in one published test it mended 84 of 100 mistakes and left 89 of 100 sound sentences alone.</source>
        <translation>جيد جدًا: في اختبار منشور واحد صحّح 84 خطأً من 100 ولم يمس 89 جملة سليمة من 100.</translation>
    </message>
    <message>
        <source>Very good: in one published test the model before it mended 90 of 100 mistakes and left 95 of 100 sound sentences alone.</source>
        <translation>جيد جدًا: في اختبار منشور واحد صحّح النموذج السابق له 90 خطأً من 100 ولم يمس 95 جملة سليمة من 100.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>ينتظر ما قبله.</translation>
    </message>
    <message>
        <source>Warm, as to a good colleague.</source>
        <translation>دافئ، كما إلى زميل عزيز.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 45 of 75 answers had to be rejected.</source>
        <translation>ضعيف: في اختبار منشور واحد لتهذيب نص مُملى لزم رفض 45 إجابة من 75.</translation>
    </message>
    <message>
        <source>Weak: in one published test of tidying up dictated text 55 of 75 answers had to be rejected.</source>
        <translation>ضعيف: في اختبار منشور واحد لتهذيب نص مُملى لزم رفض 55 إجابة من 75.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>أوروبا الغربية (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>أوروبا الغربية (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>أوروبا الغربية (ماك)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>What changed on the disk</source>
        <translation>ما تغيّر على القرص</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What has come stays until it is whole or cancelled, also when Inkhorn is closed meanwhile.</source>
        <translation>ما وصل يبقى إلى أن يكتمل أو يُلغى، حتى إن أُغلق Inkhorn في هذه الأثناء.</translation>
    </message>
    <message>
        <source>What is left needs a look: accept (A) or discard (D) each change.</source>
        <translation>يحتاج الباقي إلى نظرة: اقبل (A) أو ارفض (D) كل تغيير.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>What is said when a suggestion appears or is taken. Automatic: its first words, while a screen reader runs.</source>
        <translation>ما يُقال عند ظهور اقتراح أو قبوله. تلقائي: كلماته الأولى، حين يعمل قارئ شاشة.</translation>
    </message>
    <message>
        <source>What is sent and answered</source>
        <translation>ما يُرسل وما يُجاب به</translation>
    </message>
    <message>
        <source>What is stored of your text</source>
        <translation>ما يُخزَّن من نصك</translation>
    </message>
    <message>
        <source>What is wrong with the text.</source>
        <translation>أخطاء النص.</translation>
    </message>
    <message>
        <source>What it is for, in a sentence; may stay empty</source>
        <translation>الغرض منها في جملة؛ اختياري</translation>
    </message>
    <message>
        <source>What it needs of memory is not known before it is here.</source>
        <translation>لا يُعرف ما يحتاج إليه من الذاكرة قبل تنزيله.</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>ما الذي ينبغي تغييره؟</translation>
    </message>
    <message>
        <source>What the check finds is listed here.</source>
        <translation>يُسرد هنا ما يجده التدقيق.</translation>
    </message>
    <message>
        <source>What the folder has</source>
        <translation>ما في المجلد</translation>
    </message>
    <message>
        <source>What the model is doing</source>
        <translation>ما يفعله النموذج</translation>
    </message>
    <message>
        <source>What versions say here, the original</source>
        <translation>ما تقوله الصيغ هنا، الأصل</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. Try again later, or choose another address.</source>
        <translation>ما نُزّل ليس الملف المتوقع (مجموعه الاختباري مختلف)، لذا لم يُحتفظ بشيء. أعد المحاولة لاحقًا أو اختر عنوانًا آخر.</translation>
    </message>
    <message>
        <source>What was downloaded is not the starter model (its checksum differs), so nothing was kept. Try again later. {advice}</source>
        <translation>ما نُزّل ليس نموذج البداية (مجموعه الاختباري مختلف)، لذا لم يُحتفظ بشيء. أعد المحاولة لاحقًا. {advice}</translation>
    </message>
    <message>
        <source>What was here before stands here again, so there is nothing to revert.</source>
        <translation>عاد ما كان هنا من قبل، لذا لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>What was made cannot be read, so it was not kept. Try again.</source>
        <translation>تعذّرت قراءة الملف الناتج، لذا لم يُحتفظ به. أعد المحاولة.</translation>
    </message>
    <message>
        <source>What was made is not the same model, so it was not kept.</source>
        <translation>الملف الناتج ليس النموذج نفسه، لذا لم يُحتفظ به.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>What was sent (P)</source>
        <translation>ما أُرسل (P)</translation>
    </message>
    <message>
        <source>What was sent is far too large for a list of releases, so it was not read. Try again later.</source>
        <translation>ما أُرسل أكبر بكثير من أن يكون قائمة إصدارات، لذا لم يُقرأ. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; otherwise try again later.</source>
        <translation>ما أُرسل ليس قائمة إصدارات. الشبكة التي تطلب تسجيل الدخول ترسل صفحتها بدلًا منها؛ وإلا فأعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What was sent to the model</source>
        <translation>ما أُرسل إلى النموذج</translation>
    </message>
    <message>
        <source>What would be sent for the text you have selected.</source>
        <translation>ما سيُرسل مع النص الذي حددته.</translation>
    </message>
    <message>
        <source>What you decided, or chose place by place, stays.</source>
        <translation>ما قررته أو اخترته موضعًا موضعًا يبقى.</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. Inkhorn goes on trying.</source>
        <translation>لا يمكن حاليًا حماية ما تكتبه من الضياع عند انهيار البرنامج: {reason}. يمكنك مواصلة الكتابة مع الحفظ كثيرًا. يواصل Inkhorn المحاولة.</translation>
    </message>
    <message>
        <source>What you write is sent there for suggestions and rewriting; rules check alone.</source>
        <translation>يُرسل ما تكتبه إليه من أجل الاقتراحات وإعادة الصياغة؛ وتدقّق القواعد وحدها.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}, and can be read by others in your network on the way.</source>
        <translation>يُرسل ما تكتبه إلى {host}، ويمكن لآخرين في شبكتك قراءته في الطريق.</translation>
    </message>
    <message>
        <source>What you write is sent to {host}.</source>
        <translation>يُرسل ما تكتبه إلى {host}.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting.</source>
        <translation>يُرسل ما تكتبه إلى {server} من أجل الاقتراحات وإعادة الصياغة.</translation>
    </message>
    <message>
        <source>What you write is sent to {server} for suggestions and rewriting. Its process may connect, because you asked for it.</source>
        <translation>يُرسل ما تكتبه إلى {server} من أجل الاقتراحات وإعادة الصياغة. يُسمح لعمليته بالاتصال لأنك طلبت ذلك.</translation>
    </message>
    <message>
        <source>Whatever you ignored at one place is shown again.</source>
        <translation>كل ما تجاهلته في موضع واحد يظهر مجددًا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When nothing was suggested</source>
        <translation>حين لم يُقترح شيء</translation>
    </message>
    <message>
        <source>When this happens may have changed.</source>
        <translation>ربما تغيّر زمن حدوث هذا.</translation>
    </message>
    <message>
        <source>Where a suggestion ends at the latest.</source>
        <translation>أبعد موضع ينتهي عنده الاقتراح.</translation>
    </message>
    <message>
        <source>Whether the process of the {process} can connect cannot be seen here.</source>
        <translation>لا يمكن أن يُعرف هنا هل تستطيع عملية {process} الاتصال.</translation>
    </message>
    <message>
        <source>Which dictionary</source>
        <translation>أي قاموس</translation>
    </message>
    <message>
        <source>Which one, where this computer has several of the kind.</source>
        <translation>أيّها، إن كان في هذا الحاسوب عدة أجهزة من النوع نفسه.</translation>
    </message>
    <message>
        <source>Which processor makes the text.</source>
        <translation>المعالج الذي يولّد النص.</translation>
    </message>
    <message>
        <source>Which spelling counts as right.</source>
        <translation>أي إملاء يُعدّ صحيحًا.</translation>
    </message>
    <message>
        <source>Which words are yours, the model&apos;s, or pasted: never in the text itself.</source>
        <translation>أي الكلمات لك وأيها للنموذج وأيها ملصق: لا يُكتب ذلك في النص نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Who Wrote What</source>
        <translation>من كتب ماذا</translation>
    </message>
    <message>
        <source>Who could connect</source>
        <translation>من يمكنه الاتصال</translation>
    </message>
    <message>
        <source>Who is meant may change: {new} for {old}.</source>
        <translation>قد يتغيّر المقصود: {new} بدل {old}.</translation>
    </message>
    <message>
        <source>Who is meant may have changed.</source>
        <translation>ربما تغيّر المقصود.</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>من سيقرؤه</translation>
    </message>
    <message>
        <source>Who wrote what in this document could not be kept: the folder cannot be written to. Your text is safe.</source>
        <translation>تعذّر حفظ من كتب ماذا في هذا المستند: لا يمكن الكتابة في المجلد. نصك في أمان.</translation>
    </message>
    <message>
        <source>Who wrote what: the paragraphs that a model had a part in, or into which something was pasted. “Remember who wrote what” under Saving switches it off and removes it.</source>
        <translation>من كتب ماذا: الفقرات التي شارك فيها نموذج أو أُلصق فيها شيء. يعطّله ويزيله «تذكّر من كتب ماذا» ضمن «الحفظ».</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Why nothing is suggested</source>
        <translation>لماذا لا يُقترح شيء</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>لماذا لا شيء؟</translation>
    </message>
    <message>
        <source>Why nothing? (Shift+F1)</source>
        <translation>لماذا لا شيء؟ (Shift+F1)</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>النافذة {window}</translation>
    </message>
    <message>
        <source>Window {window} of {machine}</source>
        <translation>النافذة {window} من {machine}</translation>
    </message>
    <message>
        <source>Window {window}, model {model}</source>
        <translation>النافذة {window}، النموذج {model}</translation>
    </message>
    <message>
        <source>Window {window}, model {model} of {machine}</source>
        <translation>النافذة {window}، النموذج {model} من {machine}</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>دون مسافات</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: only whole words</comment>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>قوائم الكلمات</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.dic)</source>
        <translation>قوائم الكلمات (*.txt *.dic)</translation>
    </message>
    <message>
        <source>Word lists are on this computer. {licence}.</source>
        <translation>قوائم الكلمات على هذا الحاسوب. {licence}.</translation>
    </message>
    <message>
        <source>Word lists come from</source>
        <translation>مصدر قوائم الكلمات</translation>
    </message>
    <message>
        <source>Word lists for {language}</source>
        <translation>قوائم كلمات {language}</translation>
    </message>
    <message>
        <source>Word lists: {size} to download. {licence}.</source>
        <translation>قوائم الكلمات: تنزيل بحجم {size}. {licence}.</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>كلمة للإضافة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words a day</source>
        <translation>الكلمات في اليوم</translation>
    </message>
    <message>
        <source>Words of this document</source>
        <translation>كلمات هذا المستند</translation>
    </message>
    <message>
        <source>Words that are not in the dictionary.</source>
        <translation>كلمات ليست في القاموس.</translation>
    </message>
    <message>
        <source>Words this document shall have</source>
        <translation>عدد الكلمات المطلوب في هذا المستند</translation>
    </message>
    <message>
        <source>Words used most</source>
        <translation>أكثر الكلمات استعمالًا</translation>
    </message>
    <message>
        <source>Words used most: {words}</source>
        <translation>أكثر الكلمات استعمالًا: {words}</translation>
    </message>
    <message>
        <source>Words written each day</source>
        <translation>الكلمات المكتوبة كل يوم</translation>
    </message>
    <message>
        <source>Words written today</source>
        <translation>الكلمات المكتوبة اليوم</translation>
    </message>
    <message>
        <source>Works on the section</source>
        <translation>يعمل على القسم</translation>
    </message>
    <message>
        <source>Works on the selection</source>
        <translation>يعمل على التحديد</translation>
    </message>
    <message>
        <source>Works on the selection or the paragraph</source>
        <translation>يعمل على التحديد أو الفقرة</translation>
    </message>
    <message>
        <source>Works on the whole document</source>
        <translation>يعمل على المستند كله</translation>
    </message>
    <message>
        <source>Works on whole paragraphs</source>
        <translation>يعمل على فقرات كاملة</translation>
    </message>
    <message>
        <source>Works on whole sentences</source>
        <translation>يعمل على جمل كاملة</translation>
    </message>
    <message>
        <source>Works on {scope}</source>
        <translation>يعمل على {scope}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>اكتب</translation>
    </message>
    <message>
        <source>Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.</source>
        <translation>اكتب جملة على الصفحة وتوقف: يقدّم نص رمادي الكلمات التالية، ويقبلها Tab.</translation>
    </message>
    <message>
        <source>Write here.</source>
        <translation>اكتب هنا.</translation>
    </message>
    <message>
        <source>Write how many words the document shall have.</source>
        <translation>اكتب عدد الكلمات المطلوب في المستند.</translation>
    </message>
    <message>
        <source>Write prompts of your own, try them on your text, and install packs of them.</source>
        <translation>اكتب موجّهات خاصة بك وجرّبها على نصك وثبّت حزمًا منها.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-03-31, or leave it empty.</source>
        <translation>اكتب اليوم على شكل سنة-شهر-يوم، مثل 2027-03-31، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write without a model</source>
        <translation>الكتابة دون نموذج</translation>
    </message>
    <message>
        <source>Writes a copy that says who wrote what.</source>
        <translation>يكتب نسخة تذكر من كتب ماذا.</translation>
    </message>
    <message>
        <source>Writes the document as a Word, OpenDocument, PDF or web page file.</source>
        <translation>يكتب المستند كملف Word أو OpenDocument أو PDF أو صفحة ويب.</translation>
    </message>
    <message>
        <source>Writes the document to another file.</source>
        <translation>يكتب المستند في ملف آخر.</translation>
    </message>
    <message>
        <source>Writes the document to its file.</source>
        <translation>يكتب المستند في ملفه.</translation>
    </message>
    <message>
        <source>Writes the next sentences in the same voice.</source>
        <translation>يكتب الجمل التالية بالنبرة نفسها.</translation>
    </message>
    <message>
        <source>Writes the prompt to its file (Ctrl+S).</source>
        <translation>يكتب الموجّه في ملفه (Ctrl+S).</translation>
    </message>
    <message>
        <source>Writes the words to a text file, one in each line.</source>
        <translation>يكتب الكلمات في ملف نصي، في كل سطر كلمة.</translation>
    </message>
    <message>
        <source>Writes this document without a model; rules go on checking.</source>
        <translation>يجعل هذا المستند يُكتب دون نموذج؛ وتواصل القواعد التدقيق.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Writing another version…</source>
        <translation>جارٍ كتابة صيغة أخرى…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>مكتوب آليًا</translation>
    </message>
    <message>
        <source>Written by a machine, says the file</source>
        <translation>مكتوب آليًا، بحسب الملف</translation>
    </message>
    <message>
        <source>Written by another person</source>
        <translation>كتبه شخص آخر</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>مكتوب يدويًا</translation>
    </message>
    <message>
        <source>Written by {model}, says the file</source>
        <translation>كتبه {model}، بحسب الملف</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>الخوسية</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You can go on writing.</source>
        <translation>يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>You can write meanwhile; suggestions begin when the model is here.</source>
        <translation>يمكنك الكتابة في هذه الأثناء؛ تبدأ الاقتراحات حين يصل النموذج.</translation>
    </message>
    <message>
        <source>You dismissed five suggestions in a row; they come back when you ask for one or start a new paragraph.</source>
        <translation>استبعدتَ خمسة اقتراحات متتالية؛ تعود عند طلب اقتراح أو بدء فقرة جديدة.</translation>
    </message>
    <message>
        <source>You dismissed the suggestion.</source>
        <translation>استبعدتَ الاقتراح.</translation>
    </message>
    <message>
        <source>You have changes that are not saved.</source>
        <translation>لديك تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>You have just deleted something.</source>
        <translation>حذفتَ شيئًا للتو.</translation>
    </message>
    <message>
        <source>You have just undone or redone something.</source>
        <translation>تراجعتَ عن شيء أو أعدته للتو.</translation>
    </message>
    <message>
        <source>You have no prompts of your own yet. Make one, or duplicate a built-in one.</source>
        <translation>لا موجّهات لك بعد. أنشئ موجّهًا أو كرّر أحد المدمجة.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another file.</source>
        <translation>لا يُسمح لك بقراءة {file}. غيّر أذوناته أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>You may not read {file}. Change its permissions or choose another.</source>
        <translation>لا يُسمح لك بقراءة {file}. غيّر أذوناته أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>You may use it for anything; whoever passes it on must do so under the same licences.</source>
        <translation>يمكن استخدامها لأي غرض؛ ومن يعيد نشرها عليه أن يفعل ذلك بالتراخيص نفسها.</translation>
    </message>
    <message>
        <source>Your account on {host} may not have this model yet. Agree to its terms on its page there, and try again once you have been let in.</source>
        <translation>لا يُسمح لحسابك على {host} بهذا النموذج بعد. وافق على شروطه في صفحته هناك، وأعد المحاولة بعد السماح لك.</translation>
    </message>
    <message>
        <source>Your documents are not affected.</source>
        <translation>لا تتأثر مستنداتك.</translation>
    </message>
    <message>
        <source>Your name; may stay empty</source>
        <translation>اسمك؛ اختياري</translation>
    </message>
    <message>
        <source>Your own instruction</source>
        <translation>تعليماتك الخاصة</translation>
    </message>
    <message>
        <source>Your system&apos;s packages have them, such as hunspell-pl for Polish; or put a .aff and a .dic file into a folder and choose it above.</source>
        <translation>توجد في حزم نظامك، مثل hunspell-pl للبولندية؛ أو ضع ملف .aff وملف .dic في مجلد واختره أعلاه.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>موجّهاتك</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>الزولوية</translation>
    </message>
    <message>
        <source>[{section}] must be a section with settings in it; the defaults are used for it.</source>
        <translation>يجب أن يكون [{section}] قسمًا فيه إعدادات؛ تُستخدم له القيم الافتراضية.</translation>
    </message>
    <message>
        <source>a Git LFS pointer, not the file itself</source>
        <translation>مؤشر Git LFS، لا الملف نفسه</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a Python pickle (a PyTorch model)</source>
        <translation>ملف pickle من بايثون (نموذج PyTorch)</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>ملف ثنائي</translation>
    </message>
    <message>
        <source>a check, from the server you chose</source>
        <translation>تدقيق، من الخادم الذي اخترته</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a compressed file; unpack it first</source>
        <translation>ملف مضغوط؛ فك ضغطه أولًا</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>a date or a number in it is none. Put it in quotation marks.</source>
        <translation>فيه تاريخ أو عدد غير صالح. ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>a file is in the way where a folder should be</source>
        <translation>هناك ملف في موضع المجلد المطلوب</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>هناك مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>a key that is no text</source>
        <translation>مفتاح ليس نصًا</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a list does not begin in the line of its key; begin it with “- ” in a line of its own.</source>
        <translation>لا تبدأ القائمة في سطر مفتاحها؛ ابدأها بـ «- » في سطر مستقل.</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>a model in the old GGJT format</source>
        <translation>نموذج بصيغة GGJT القديمة</translation>
    </message>
    <message>
        <source>a model in the old GGMF format</source>
        <translation>نموذج بصيغة GGMF القديمة</translation>
    </message>
    <message>
        <source>a model in the old GGML format</source>
        <translation>نموذج بصيغة GGML القديمة</translation>
    </message>
    <message>
        <source>a name has 1 to {limit} printable characters.</source>
        <translation>يتكون الاسم من 1 إلى {limit} حرف قابل للطباعة.</translation>
    </message>
    <message>
        <source>a name is not usable.</source>
        <translation>أحد الأسماء غير صالح.</translation>
    </message>
    <message>
        <source>a name stands there twice.</source>
        <translation>أحد الأسماء مكرر.</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>عددًا كثير الأرقام</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a prompt cannot be read</source>
        <translation>تعذّرت قراءة أحد الموجّهات</translation>
    </message>
    <message>
        <source>a prompt file cannot place earlier turns; Inkhorn sends none.</source>
        <translation>لا يستطيع ملف الموجّه وضع أدوار سابقة؛ ولا يرسل Inkhorn شيئًا منها.</translation>
    </message>
    <message>
        <source>a prompt file cannot send pictures or other media.</source>
        <translation>لا يستطيع ملف الموجّه إرسال صور أو وسائط أخرى.</translation>
    </message>
    <message>
        <source>a rewriting, from the server you chose</source>
        <translation>إعادة صياغة، من الخادم الذي اخترته</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>وفق قاعدة</translation>
    </message>
    <message>
        <source>a safetensors model, which has to be converted to GGUF first</source>
        <translation>نموذج safetensors يجب تحويله إلى GGUF أولًا</translation>
    </message>
    <message>
        <source>a suggestion, from the server you chose</source>
        <translation>اقتراح، من الخادم الذي اخترته</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <source>a value in this line begins with a curly bracket; put it in quotation marks.</source>
        <translation>قيمة في هذا السطر تبدأ بقوس معقوف؛ ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>a value in this line begins with “&amp;” or “*”, which means something else here; put it in quotation marks.</source>
        <translation>قيمة في هذا السطر تبدأ بـ «&amp;» أو «*»، ولهما معنى آخر هنا؛ ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>a value in this line begins with “{sign}”, which means something else here; put it in quotation marks.</source>
        <translation>قيمة في هذا السطر تبدأ بـ «{sign}»، ولها معنى آخر هنا؛ ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>a web page (a download that asked to sign in)</source>
        <translation>صفحة ويب (تنزيل طلب تسجيل الدخول)</translation>
    </message>
    <message>
        <source>a zip archive (a PyTorch model or a wheel)</source>
        <translation>أرشيف zip (نموذج PyTorch أو حزمة wheel)</translation>
    </message>
    <message>
        <source>about 3 billion</source>
        <translation>نحو 3 مليارات</translation>
    </message>
    <message>
        <source>address not usable</source>
        <translation>عنوان غير صالح</translation>
    </message>
    <message>
        <source>all</source>
        <comment>layers</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all layers on it</source>
        <translation>كل الطبقات عليه</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>an archive or an office document (.docx, .odt, .zip)</source>
        <translation>أرشيف أو مستند مكتبي (.docx، .odt، .zip)</translation>
    </message>
    <message>
        <source>an enum is a list of 1 to {limit} different short texts.</source>
        <translation>يكون enum قائمة من 1 إلى {limit} نصوص قصيرة مختلفة.</translation>
    </message>
    <message>
        <source>an object has 1 to {limit} names.</source>
        <translation>في object من 1 إلى {limit} أسماء.</translation>
    </message>
    <message>
        <source>an object is a group of indented names with types.</source>
        <translation>يكون object مجموعة أسماء مزاحة مع أنواعها.</translation>
    </message>
    <message>
        <source>an object needs properties.</source>
        <translation>يحتاج object إلى properties.</translation>
    </message>
    <message>
        <source>an old office document (.doc)</source>
        <translation>مستند مكتبي قديم (.doc)</translation>
    </message>
    <message>
        <source>an unfinished download (nothing but zeros)</source>
        <translation>تنزيل غير مكتمل (أصفار فقط)</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>برنامج آخر يمسك به</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>as long</source>
        <translation>بالطول نفسه</translation>
    </message>
    <message>
        <source>asks for {fields}</source>
        <translation>يطلب {fields}</translation>
    </message>
    <message>
        <source>at most {limit} inputs are possible.</source>
        <translation>الحد الأقصى {limit} من المدخلات.</translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <translation>
            <numerusform>دون أحرف</numerusform>
            <numerusform>لا تتجاوز حرفًا واحدًا</numerusform>
            <numerusform>لا تتجاوز حرفين</numerusform>
            <numerusform>لا تتجاوز {n} أحرف</numerusform>
            <numerusform>لا تتجاوز {n} حرفًا</numerusform>
            <numerusform>لا تتجاوز {n} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>before a suggestion</source>
        <translation>قبل اقتراح</translation>
    </message>
    <message>
        <source>before an earlier version came back</source>
        <translation>قبل استعادة إصدار سابق</translation>
    </message>
    <message>
        <source>before corrections</source>
        <translation>قبل تصحيحات</translation>
    </message>
    <message>
        <source>before rewriting</source>
        <translation>قبل إعادة الصياغة</translation>
    </message>
    <message>
        <source>before taking back</source>
        <translation>قبل التراجع</translation>
    </message>
    <message>
        <source>behind “&gt;” or “|” the text begins in the next line; if the sign belongs to the text, quote all of it.</source>
        <translation>بعد «&gt;» أو «|» يبدأ النص في السطر التالي؛ إن كانت العلامة من النص فضعه كله بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>من {author}</translation>
    </message>
    <message>
        <source>can be written in Markdown only if it is a list of plain values, a list of objects with plain values, an object with plain values, or a list of texts (the columns) with a list of lists (the rows).</source>
        <translation>لا يمكن كتابته بصيغة Markdown إلا إذا كان قائمة قيم بسيطة، أو قائمة كائنات بقيم بسيطة، أو كائنًا بقيم بسيطة، أو قائمة نصوص (الأعمدة) مع قائمة قوائم (الصفوف).</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>characters saved ({share})</source>
        <translation>من الأحرف وُفّرت ({share})</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>what the model is doing</comment>
        <translation>جارٍ التدقيق</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>composing</source>
        <translation>قيد التركيب</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>contains {texts}</source>
        <translation>تحوي {texts}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>يُنسخ</translation>
    </message>
    <message>
        <source>delete {words}</source>
        <translation>حذف {words}</translation>
    </message>
    <message>
        <source>did not fit</source>
        <translation>لم يناسب</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>does not contain {texts}</source>
        <translation>لا تحوي {texts}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>fits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>fits with less context</source>
        <translation>يناسب بسياق أقصر</translation>
    </message>
    <message>
        <source>five dismissed</source>
        <translation>خمسة مستبعَدة</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>الصيغ الرياضية</translation>
    </message>
    <message>
        <source>from {number} B parameters</source>
        <translation>من {number} مليار معامل فأكثر</translation>
    </message>
    <message>
        <source>from {number} M parameters</source>
        <translation>من {number} مليون معامل فأكثر</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>grammar check</source>
        <translation>التدقيق النحوي</translation>
    </message>
    <message>
        <source>has {parts} parts; {limit} is the most.</source>
        <translation>فيه {parts} من الأجزاء؛ والحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <source>in a heading</source>
        <translation>في عنوان</translation>
    </message>
    <message>
        <source>in a list marker</source>
        <translation>في علامة قائمة</translation>
    </message>
    <message>
        <source>in a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>in an address</source>
        <translation>في عنوان ويب</translation>
    </message>
    <message>
        <source>in code</source>
        <translation>في شيفرة</translation>
    </message>
    <message>
        <source>in the settings block</source>
        <translation>في كتلة الإعدادات</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>insert {words}</source>
        <translation>إدراج {words}</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>داخل كلمة</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; did you mean {key}?</source>
        <translation>ليس مفتاحًا يعرفه Inkhorn؛ هل تقصد {key}؟</translation>
    </message>
    <message>
        <source>is not a key that Inkhorn knows; take it out.</source>
        <translation>ليس مفتاحًا يعرفه Inkhorn؛ احذفه.</translation>
    </message>
    <message>
        <source>is not known.</source>
        <translation>غير معروف.</translation>
    </message>
    <message>
        <source>is not known; did you mean {key}?</source>
        <translation>غير معروف؛ هل تقصد {key}؟</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>هو للقراءة فقط</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>it does not say which kind of model it is</source>
        <translation>لا يذكر نوع النموذج</translation>
    </message>
    <message>
        <source>it has no valid name</source>
        <translation>ليس له اسم صالح</translation>
    </message>
    <message>
        <source>it holds no tensors (a vocabulary only)</source>
        <translation>لا موترات فيه (مفردات فقط)</translation>
    </message>
    <message>
        <source>its alignment is impossible</source>
        <translation>محاذاته مستحيلة</translation>
    </message>
    <message>
        <source>its folder no longer exists</source>
        <translation>لم يعد مجلده موجودًا</translation>
    </message>
    <message>
        <source>its header holds a value of an unknown kind</source>
        <translation>في ترويسته قيمة من نوع مجهول</translation>
    </message>
    <message>
        <source>its header holds an impossibly long list</source>
        <translation>في ترويسته قائمة طولها مستحيل</translation>
    </message>
    <message>
        <source>its header holds an impossibly long name</source>
        <translation>في ترويسته اسم طوله مستحيل</translation>
    </message>
    <message>
        <source>its header is impossibly long</source>
        <translation>طول ترويسته مستحيل</translation>
    </message>
    <message>
        <source>its header promises an impossible number of parts</source>
        <translation>تعد ترويسته بعدد مستحيل من الأجزاء</translation>
    </message>
    <message>
        <source>its name is a link that leads back to itself</source>
        <translation>اسمه رابط يعود إلى نفسه</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>just deleted</source>
        <translation>حُذف للتو</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>just undone</source>
        <translation>تُراجع عنه للتو</translation>
    </message>
    <message>
        <source>left without saving</source>
        <translation>أُغلق دون حفظ</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>line {number}: {change}</source>
        <translation>السطر {number}: {change}</translation>
    </message>
    <message>
        <source>loading</source>
        <comment>what the model is doing</comment>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>misspelt word</source>
        <translation>كلمة خاطئة</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>أكثر من 99%</translation>
    </message>
    <message>
        <source>more than {limit} blocks stand inside each other.</source>
        <translation>هناك أكثر من {limit} كتل متداخلة.</translation>
    </message>
    <message>
        <source>moving in the text</source>
        <translation>التنقل في النص</translation>
    </message>
    <message>
        <source>must be a group of indented keys.</source>
        <translation>يجب أن يكون مجموعة مفاتيح مزاحة.</translation>
    </message>
    <message>
        <source>must be a group of indented names with types.</source>
        <translation>يجب أن يكون مجموعة أسماء مزاحة مع أنواعها.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} examples.</source>
        <translation>يجب أن يكون قائمة من {limit} أمثلة على الأكثر.</translation>
    </message>
    <message>
        <source>must be a list of at most {limit} texts.</source>
        <translation>يجب أن يكون قائمة من {limit} نصوص على الأكثر.</translation>
    </message>
    <message>
        <source>must be a number from {low} to {high}.</source>
        <translation>يجب أن يكون عددًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>must be a size such as 500M or 1.5B.</source>
        <translation>يجب أن يكون حجمًا مثل 500M أو 1.5B.</translation>
    </message>
    <message>
        <source>must be a text of at most {limit} characters.</source>
        <translation>يجب أن يكون نصًا من {limit} حرف على الأكثر.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>must be a type, or a group of indented names with types.</source>
        <translation>يجب أن يكون نوعًا، أو مجموعة أسماء مزاحة مع أنواعها.</translation>
    </message>
    <message>
        <source>must be a whole number from {low} to {high}.</source>
        <translation>يجب أن يكون عددًا صحيحًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>must be all, none, or a list out of {choices}.</source>
        <translation>يجب أن يكون all أو none أو قائمة من {choices}.</translation>
    </message>
    <message>
        <source>must be an object or a list; for a plain text leave it out.</source>
        <translation>يجب أن يكون كائنًا أو قائمة؛ وللنص العادي احذفه.</translation>
    </message>
    <message>
        <source>must be at most {limit} characters long.</source>
        <translation>يجب ألا يتجاوز طوله {limit} حرفًا.</translation>
    </message>
    <message>
        <source>must be one line of text.</source>
        <translation>يجب أن يكون سطرًا واحدًا من النص.</translation>
    </message>
    <message>
        <source>must be one of {choices}.</source>
        <translation>يجب أن يكون واحدًا من {choices}.</translation>
    </message>
    <message>
        <source>must be one or a list of {choices}.</source>
        <translation>يجب أن يكون واحدًا أو قائمة من {choices}.</translation>
    </message>
    <message>
        <source>must be text, json or markdown.</source>
        <translation>يجب أن يكون text أو json أو markdown.</translation>
    </message>
    <message>
        <source>must be the text that is worked on.</source>
        <translation>يجب أن يكون النص الذي يجري العمل عليه.</translation>
    </message>
    <message>
        <source>must not be both shorter and longer.</source>
        <translation>لا يجوز أن يكون shorter وlonger معًا.</translation>
    </message>
    <message>
        <source>must not be {output}, because output.schema asks for an answer of its own shape.</source>
        <translation>لا يجوز أن يكون {output}، لأن output.schema يطلب إجابة بشكل خاص.</translation>
    </message>
    <message>
        <source>my boss</source>
        <translation>مديري</translation>
    </message>
    <message>
        <source>needs more than {size}</source>
        <translation>يحتاج إلى أكثر من {size}</translation>
    </message>
    <message>
        <source>no suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
    <message>
        <source>no suggestion: no model</source>
        <translation>لا اقتراح: لا نموذج</translation>
    </message>
    <message>
        <source>no suggestion: the model did not start</source>
        <translation>لا اقتراح: لم يبدأ النموذج</translation>
    </message>
    <message>
        <source>no suggestion: without a model</source>
        <translation>لا اقتراح: دون نموذج</translation>
    </message>
    <message>
        <source>no suggestion: {reason}</source>
        <translation>لا اقتراح: {reason}</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>لم يُجب أحد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>غير ممكن: {reason}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>ثقة غير كافية</translation>
    </message>
    <message>
        <source>not who it should be</source>
        <translation>ليس الطرف المقصود</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in place of a word</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing can be logged.</source>
        <translation>لا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>nothing can be looked up.</source>
        <translation>لا يمكن البحث عن شيء.</translation>
    </message>
    <message>
        <source>nothing is added</source>
        <translation>لا يُضاف شيء</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>لا شيء يُضاف</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message>
        <source>number {number} must be a group of keys, such as selection and contains.</source>
        <translation>يجب أن يكون الرقم {number} مجموعة مفاتيح، مثل selection وcontains.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>في {date} عند {time}</translation>
    </message>
    <message>
        <source>one of its tensors has an impossible shape</source>
        <translation>لأحد موتراته شكل مستحيل</translation>
    </message>
    <message>
        <source>only #if, #unless and #each with one name, and #ifEquals and #unlessEquals with two, are supported.</source>
        <translation>لا يُدعم إلا #if و#unless و#each باسم واحد، و#ifEquals و#unlessEquals باسمين.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>only on the disk</source>
        <translation>على القرص فقط</translation>
    </message>
    <message>
        <source>only white space</source>
        <translation>فراغات فقط</translation>
    </message>
    <message>
        <source>open, or cut short</source>
        <translation>مفتوح أو مقطوع</translation>
    </message>
    <message>
        <source>opened as a new document</source>
        <translation>يُفتح كمستند جديد</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>other names than the declared ones, (*), are not supported.</source>
        <translation>الأسماء غير المعرّفة، (*)، غير مدعومة.</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>أبجدية أخرى</translation>
    </message>
    <message>
        <source>paragraph {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>تُراجع عنه جزئيًا</translation>
    </message>
    <message>
        <source>place gone</source>
        <translation>فُقد الموضع</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>put behind the text</source>
        <translation>يوضع بعد النص</translation>
    </message>
    <message>
        <source>put in at the caret</source>
        <translation>يوضع عند المؤشر</translation>
    </message>
    <message>
        <source>put in place of the text</source>
        <translation>يوضع مكان النص</translation>
    </message>
    <message>
        <source>raw blocks ({{{{) are not supported.</source>
        <translation>الكتل الخام ({{{{) غير مدعومة.</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>what the model is doing</comment>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>what the model is doing</comment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>recent files and what is not saved yet</source>
        <translation>الملفات الحديثة وما لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>refused ({status})</source>
        <translation>مرفوض ({status})</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>required: must be a list of names that stand under properties.</source>
        <translation>required: يجب أن يكون قائمة أسماء موجودة تحت properties.</translation>
    </message>
    <message>
        <source>rewrite as told</source>
        <translation>صياغة كما طُلب</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>saved by itself at {time}</source>
        <translation>حُفظ تلقائيًا عند {time}</translation>
    </message>
    <message>
        <source>saves by itself</source>
        <translation>يُحفظ تلقائيًا</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>say what is in the {kind}; in Picoschema it stands in brackets behind the name.</source>
        <translation>اذكر ما في {kind}؛ يوضع في Picoschema بين قوسين بعد الاسم.</translation>
    </message>
    <message>
        <source>sections are not supported.</source>
        <translation>الأقسام غير مدعومة.</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>محال</translation>
    </message>
    <message>
        <source>server: {server}</source>
        <translation>الخادم: {server}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>shown as changes to review</source>
        <translation>يُعرض كتغييرات للمراجعة</translation>
    </message>
    <message>
        <source>shown beside the text</source>
        <translation>يُعرض بجانب النص</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>slowest in twenty (p95)</source>
        <translation>أبطأ واحد من عشرين (p95)</translation>
    </message>
    <message>
        <source>someone else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>something else or a damaged file</source>
        <translation>شيء آخر أو ملف تالف</translation>
    </message>
    <message>
        <source>something stands behind the closing bracket in this line; if brackets belong to it, quote all of it.</source>
        <translation>يوجد شيء بعد قوس الإغلاق في هذا السطر؛ إن كانت الأقواس من القيمة فضعها كلها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>something stands behind the closing quotation mark in this line; put all of the value between them.</source>
        <translation>يوجد شيء بعد علامة الاقتباس الختامية في هذا السطر؛ ضع القيمة كلها بين العلامتين.</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>white space</comment>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقَف</translation>
    </message>
    <message>
        <source>stray signs</source>
        <translation>علامات شاردة</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>الاقتراحات معطّلة</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message numerus="yes">
        <source>taken of {n} shown</source>
        <translation>
            <numerusform>قُبل دون أن يُعرض شيء</numerusform>
            <numerusform>قُبل من اقتراح واحد عُرض</numerusform>
            <numerusform>قُبل من اقتراحين عُرضا</numerusform>
            <numerusform>قُبل من {n} اقتراحات عُرضت</numerusform>
            <numerusform>قُبل من {n} اقتراحًا عُرض</numerusform>
            <numerusform>قُبل من {n} اقتراح عُرض</numerusform>
        </translation>
    </message>
    <message>
        <source>takes the place of version {version}</source>
        <translation>يحل محل الإصدار {version}</translation>
    </message>
    <message>
        <source>the backslash in this line means something else between double quotation marks; write two of them, or use single quotation marks.</source>
        <translation>للشرطة المائلة العكسية في هذا السطر معنى آخر بين علامات الاقتباس المزدوجة؛ اكتبها مرتين أو استخدم علامات مفردة.</translation>
    </message>
    <message>
        <source>the bracket “{bracket}” in this line is not closed, or a comma is missing behind it; text that begins with a bracket belongs in quotation marks.</source>
        <translation>القوس «{bracket}» في هذا السطر غير مغلق، أو تنقص فاصلة بعده؛ النص الذي يبدأ بقوس يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>the caret is here</source>
        <translation>المؤشر هنا</translation>
    </message>
    <message>
        <source>the choices of {name} must be 1 to {limit} short texts.</source>
        <translation>يجب أن تكون خيارات {name} من 1 إلى {limit} نصوص قصيرة.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>القرص لا يقبل ملفات بهذا الحجم</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk or the network drive does not answer</source>
        <translation>القرص أو محرك أقراص الشبكة لا يستجيب</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>أبلغ القرص عن خلل</translation>
    </message>
    <message>
        <source>the model could not answer</source>
        <translation>لم يستطع النموذج الإجابة</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>النموذج قيد التحميل</translation>
    </message>
    <message>
        <source>the package index set up on this computer</source>
        <translation>فهرس الحزم المضبوط على هذا الحاسوب</translation>
    </message>
    <message>
        <source>the quotation mark that opens in this line is never closed.</source>
        <translation>علامة الاقتباس المفتوحة في هذا السطر لم تُغلق.</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as fast as before</comment>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>النظام يرفض ذلك</translation>
    </message>
    <message>
        <source>the system says “{message}”</source>
        <translation>يقول النظام «{message}»</translation>
    </message>
    <message>
        <source>the tabs</source>
        <translation>التبويبات</translation>
    </message>
    <message>
        <source>the {menu} menu</source>
        <translation>قائمة {menu}</translation>
    </message>
    <message>
        <source>there are more than {limit} objects and lists inside each other.</source>
        <translation>هناك أكثر من {limit} من الكائنات والقوائم المتداخلة.</translation>
    </message>
    <message>
        <source>there are too many brackets inside of brackets.</source>
        <translation>فيه أقواس كثيرة جدًا داخل أقواس.</translation>
    </message>
    <message>
        <source>this disk does not take such a name</source>
        <translation>هذا القرص لا يقبل اسمًا كهذا</translation>
    </message>
    <message>
        <source>this line begins a second front matter; take it out.</source>
        <translation>يبدأ هذا السطر ترويسة ثانية؛ احذفه.</translation>
    </message>
    <message>
        <source>this line begins with a tab; use spaces.</source>
        <translation>يبدأ هذا السطر بعلامة جدولة؛ استخدم المسافات.</translation>
    </message>
    <message>
        <source>this line does not begin where the lines it belongs with begin; put as many spaces before it as they have.</source>
        <translation>لا يبدأ هذا السطر حيث تبدأ الأسطر التي ينتمي إليها؛ ضع قبله عدد المسافات نفسه.</translation>
    </message>
    <message>
        <source>this line has a character that cannot be seen; delete it.</source>
        <translation>في هذا السطر حرف غير مرئي؛ احذفه.</translation>
    </message>
    <message>
        <source>this line has a second colon; put what stands behind the first one in quotation marks.</source>
        <translation>في هذا السطر نقطتان رأسيتان أخريان؛ ضع ما بعد الأوليين بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>this line has no colon; write it as “key: value”.</source>
        <translation>لا نقطتين رأسيتين في هذا السطر؛ اكتبه هكذا: «key: value».</translation>
    </message>
    <message>
        <source>this line is not of the form “key: value”; compare it with the lines above it.</source>
        <translation>ليس هذا السطر على الشكل «key: value»؛ قارنه بالأسطر التي فوقه.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم عند {time}</translation>
    </message>
    <message>
        <source>too large now</source>
        <translation>كبير جدًا الآن</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>نص قصير جدًا</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>الملفات المفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>type: must be one type; several are not supported.</source>
        <translation>type: يجب أن يكون نوعًا واحدًا؛ تعدد الأنواع غير مدعوم.</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>مسطّر</translation>
    </message>
    <message>
        <source>unfinished downloads {size}</source>
        <translation>تنزيلات غير مكتملة {size}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>kind of model</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>usual time to show (p50)</source>
        <translation>زمن الظهور المعتاد (p50)</translation>
    </message>
    <message>
        <source>values are texts; there is nothing to write as JSON.</source>
        <translation>القيم نصوص؛ ولا يوجد ما يُكتب بصيغة JSON.</translation>
    </message>
    <message>
        <source>very long word</source>
        <translation>كلمة طويلة جدًا</translation>
    </message>
    <message>
        <source>was lost</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>عُطّل</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>what makes the next start quick</source>
        <translation>ما يسرّع البدء التالي</translation>
    </message>
    <message>
        <source>what was deleted {size}</source>
        <translation>محذوفات {size}</translation>
    </message>
    <message>
        <source>which models your server has</source>
        <translation>النماذج الموجودة على خادمك</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>whole computer</source>
        <translation>الحاسوب كله</translation>
    </message>
    <message>
        <source>window {window}, model {model}</source>
        <translation>النافذة {window}، النموذج {model}</translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>دون نموذج</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>write an {{#if}} of its own inside the {{else}}.</source>
        <translation>اكتب {{#if}} مستقلة داخل {{else}}.</translation>
    </message>
    <message>
        <source>writing</source>
        <comment>what the model is doing</comment>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>أمس عند {time}</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا يُسمح لك بالكتابة هناك</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>استُنفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>{address} is opened in your browser, which connects to it.</source>
        <translation>يُفتح {address} في متصفحك، وهو الذي يتصل به.</translation>
    </message>
    <message>
        <source>{address} writes a mail.</source>
        <translation>{address} يبدأ رسالة بريد.</translation>
    </message>
    <message>
        <source>{average} words a sentence on average, {most} at most.</source>
        <translation>{average} كلمة في الجملة في المتوسط، و{most} على الأكثر.</translation>
    </message>
    <message>
        <source>{backend} (not available)</source>
        <translation>{backend} (غير متوفر)</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before} صارت {after}</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <translation>{before}، {next}</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <translation>{before}؛ {next}</translation>
    </message>
    <message>
        <source>{changes}: reads {reading}, writes {writing}.</source>
        <translation>{changes}: القراءة {reading}، والكتابة {writing}.</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>{count} billion</source>
        <translation>{count} مليار</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} مليون</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} أو أكثر</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>استُبدل {count}</translation>
    </message>
    <message>
        <source>{day_and_time} to {time}</source>
        <translation>{day_and_time} إلى {time}</translation>
    </message>
    <message>
        <source>{day} {time}, {reason}</source>
        <translation>{day} {time}، {reason}</translation>
    </message>
    <message>
        <source>{day}: none</source>
        <translation>{day}: لا شيء</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand, {machine} by machine.</source>
        <translation>{day}: {hand} يدويًا، و{machine} آليًا.</translation>
    </message>
    <message>
        <source>{day}: {hand} by hand.</source>
        <translation>{day}: {hand} يدويًا.</translation>
    </message>
    <message>
        <source>{day}: {shown} shown, {taken} taken, {saved} characters saved</source>
        <translation>{day}: عُرض {shown}، قُبل {taken}، وُفّر {saved} من الأحرف</translation>
    </message>
    <message>
        <source>{device} could not be used. {problem}</source>
        <translation>تعذّر استخدام {device}. {problem}</translation>
    </message>
    <message>
        <source>{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.</source>
        <translation>اختير {device}: مقارنةً بالمعالج المركزي، القراءة {reading} والكتابة {writing}.</translation>
    </message>
    <message>
        <source>{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.</source>
        <translation>لا يُستخدم {device}: مقارنةً بما اختير، القراءة {reading} والكتابة {writing}.</translation>
    </message>
    <message>
        <source>{device} writes {writing} and reads {reading} tokens/s</source>
        <translation>{device} يكتب {writing} ويقرأ {reading} رمز/ث</translation>
    </message>
    <message>
        <source>{device}, all layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}، كل الطبقات، {writing} + {reading} خيوط، دفعة من {batch}</translation>
    </message>
    <message>
        <source>{device}, {layers} layers, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}، {layers} طبقات، {writing} + {reading} خيوط، دفعة من {batch}</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} layers</source>
        <translation>
            <numerusform>{device}، دون طبقات</numerusform>
            <numerusform>{device}، طبقة واحدة</numerusform>
            <numerusform>{device}، طبقتان</numerusform>
            <numerusform>{device}، {n} طبقات</numerusform>
            <numerusform>{device}، {n} طبقة</numerusform>
            <numerusform>{device}، {n} طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{device}, {writing} + {reading} threads, {batch} at once</source>
        <translation>{device}، {writing} + {reading} خيوط، دفعة من {batch}</translation>
    </message>
    <message>
        <source>{device}: {facts}</source>
        <translation>{device}: {facts}</translation>
    </message>
    <message>
        <source>{document} (read-only)</source>
        <translation>{document} (للقراءة فقط)</translation>
    </message>
    <message>
        <source>{document} (restored)</source>
        <translation>{document} (مستعاد)</translation>
    </message>
    <message>
        <source>{document} annotated.md</source>
        <translation>{document} مشروح.md</translation>
    </message>
    <message>
        <source>{document} copy</source>
        <translation>نسخة من {document}</translation>
    </message>
    <message>
        <source>{document} could not be saved: {reason}. Save it elsewhere.</source>
        <translation>تعذّر حفظ {document}: {reason}. احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>{document} has no file yet.</source>
        <translation>ليس للمستند {document} ملف بعد.</translation>
    </message>
    <message>
        <source>{document}, not saved</source>
        <translation>{document}، لم يُحفظ</translation>
    </message>
    <message>
        <source>{document}, read-only</source>
        <translation>{document}، للقراءة فقط</translation>
    </message>
    <message>
        <source>{document}, {place} of {count}</source>
        <translation>{document}، {place} من {count}</translation>
    </message>
    <message>
        <source>{done} of {goal} today</source>
        <translation>{done} من {goal} اليوم</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words.</source>
        <translation>
            <numerusform>{done} من الكلمات.</numerusform>
            <numerusform>{done} من كلمة واحدة.</numerusform>
            <numerusform>{done} من كلمتين.</numerusform>
            <numerusform>{done} من {n} كلمات.</numerusform>
            <numerusform>{done} من {n} كلمة.</numerusform>
            <numerusform>{done} من {n} كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words: reached.</source>
        <translation>
            <numerusform>{done} من الكلمات: تحقق الهدف.</numerusform>
            <numerusform>{done} من كلمة واحدة: تحقق الهدف.</numerusform>
            <numerusform>{done} من كلمتين: تحقق الهدف.</numerusform>
            <numerusform>{done} من {n} كلمات: تحقق الهدف.</numerusform>
            <numerusform>{done} من {n} كلمة: تحقق الهدف.</numerusform>
            <numerusform>{done} من {n} كلمة: تحقق الهدف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {day} is past.</source>
        <translation>
            <numerusform>{done} من الكلمات؛ انقضى {day}.</numerusform>
            <numerusform>{done} من كلمة واحدة؛ انقضى {day}.</numerusform>
            <numerusform>{done} من كلمتين؛ انقضى {day}.</numerusform>
            <numerusform>{done} من {n} كلمات؛ انقضى {day}.</numerusform>
            <numerusform>{done} من {n} كلمة؛ انقضى {day}.</numerusform>
            <numerusform>{done} من {n} كلمة؛ انقضى {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} words; {each} a day until {day}.</source>
        <translation>
            <numerusform>{done} من الكلمات؛ {each} في اليوم حتى {day}.</numerusform>
            <numerusform>{done} من كلمة واحدة؛ {each} في اليوم حتى {day}.</numerusform>
            <numerusform>{done} من كلمتين؛ {each} في اليوم حتى {day}.</numerusform>
            <numerusform>{done} من {n} كلمات؛ {each} في اليوم حتى {day}.</numerusform>
            <numerusform>{done} من {n} كلمة؛ {each} في اليوم حتى {day}.</numerusform>
            <numerusform>{done} من {n} كلمة؛ {each} في اليوم حتى {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} من {total} م.ب</translation>
    </message>
    <message>
        <source>{encoding} with byte order mark</source>
        <translation>{encoding} مع علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>{file} can be read to its end; nobody has noted what its checksum should be.</source>
        <translation>يمكن قراءة {file} حتى آخره؛ ولم يدوّن أحد مجموعه الاختباري الصحيح.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>تعذّر حذف {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be installed.</source>
        <translation>لا يمكن تثبيت {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: PDF files keep pages and not the text.</source>
        <translation>تعذّرت قراءة {file}: ملفات PDF تحفظ الصفحات لا النص.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk and try again.</source>
        <translation>تعذّرت قراءة {file}: {reason}. تحقق من القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Check the disk or choose another file.</source>
        <translation>تعذّرت قراءة {file}: {reason}. تحقق من القرص أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} cannot be remembered, because its name has a semicolon. Give it another name first.</source>
        <translation>لا يمكن تذكّر {file} لأن في اسمه فاصلة منقوطة. سمّه باسم آخر أولًا.</translation>
    </message>
    <message>
        <source>{file} cannot be renamed: {reason}.</source>
        <translation>تعذّرت إعادة تسمية {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>تعذّرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be brought back: {reason}.</source>
        <translation>تعذّرت استعادة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose another file.</source>
        <translation>تعذّرت قراءة {file} ({reason}). اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {reason}.</source>
        <translation>تعذّرت إزالة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({cause}), and what lies there is damaged now. Its last version is kept as a backup, and your text is still here: save it elsewhere.</source>
        <translation>تعذّر حفظ {file} ({cause})، وما هو موجود هناك تالف الآن. إصداره الأخير محفوظ كنسخة احتياطية، ونصك ما زال هنا: احفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>{file} could not be saved: no file can have this name. Choose another name.</source>
        <translation>تعذّر حفظ {file}: لا يمكن لأي ملف أن يحمل هذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {cause}. {advice}.</source>
        <translation>تعذّر حفظ {file}: {cause}. {advice}.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}.</source>
        <translation>تعذّر حفظ {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation>تعذّرت كتابة {file} ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another folder.</source>
        <translation>تعذّرت كتابة {file}: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, as harmful files do, so it is not opened. Save it anew where it was made.</source>
        <translation>يعرّف {file} كيانات خاصة به كما تفعل الملفات الضارة، لذا لا يُفتح. احفظه من جديد حيث أُنشئ.</translation>
    </message>
    <message>
        <source>{file} does not exist yet. It is made when you save.</source>
        <translation>{file} غير موجود بعد. يُنشأ عند الحفظ.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name or start a new document.</source>
        <translation>{file} غير موجود. تحقق من الاسم أو ابدأ مستندًا جديدًا.</translation>
    </message>
    <message>
        <source>{file} has a name that Windows keeps for devices.</source>
        <translation>اسم {file} محجوز للأجهزة في Windows.</translation>
    </message>
    <message>
        <source>{file} has a name that begins or ends with a space or a full stop.</source>
        <translation>اسم {file} يبدأ أو ينتهي بمسافة أو نقطة.</translation>
    </message>
    <message>
        <source>{file} has a name that is too long.</source>
        <translation>اسم {file} طويل جدًا.</translation>
    </message>
    <message>
        <source>{file} has a name with characters that are not allowed in file names.</source>
        <translation>في اسم {file} أحرف غير مسموح بها في أسماء الملفات.</translation>
    </message>
    <message>
        <source>{file} has another size than expected, so it was not copied.</source>
        <translation>حجم {file} غير المتوقع، لذا لم يُنسخ.</translation>
    </message>
    <message>
        <source>{file} has no name that can be seen.</source>
        <translation>ليس للملف {file} اسم مرئي.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already.</source>
        <translation>{file} يحمل الاسم «{prompt}» من قبل.</translation>
    </message>
    <message>
        <source>{file} has the name “{prompt}” already. Give this prompt another one.</source>
        <translation>الاسم «{prompt}» مستخدم في {file}. سمّ هذا الموجّه باسم آخر.</translation>
    </message>
    <message>
        <source>{file} has version {version} of the GGUF format, which is not supported. Choose a file of version 2 or 3.</source>
        <translation>{file} بالإصدار {version} من صيغة GGUF، وهو غير مدعوم. اختر ملفًا بالإصدار 2 أو 3.</translation>
    </message>
    <message>
        <source>{file} holds far more than its size says, so it is not opened. Get it from somebody you trust.</source>
        <translation>محتوى {file} أكبر بكثير مما يدل عليه حجمه، لذا لا يُفتح. احصل عليه من مصدر تثق به.</translation>
    </message>
    <message>
        <source>{file} is a PDF file, which keeps pages and not the text. Open the document it was made from.</source>
        <translation>{file} ملف PDF يحفظ الصفحات لا النص. افتح المستند الذي أُنشئ منه.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file inside it.</source>
        <translation>{file} مجلد. اختر ملفًا بداخله.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the .gguf file inside it.</source>
        <translation>{file} مجلد. اختر ملف .gguf بداخله.</translation>
    </message>
    <message>
        <source>{file} is a link to another place; a pack may hold only files.</source>
        <translation>{file} رابط إلى مكان آخر؛ ولا تحوي الحزمة إلا ملفات.</translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or a presentation. Choose a text document.</source>
        <translation>{file} جدول بيانات أو عرض تقديمي. اختر مستندًا نصيًا.</translation>
    </message>
    <message>
        <source>{file} is an archive. Unpack it and choose a file inside it.</source>
        <translation>{file} أرشيف. فك ضغطه واختر ملفًا منه.</translation>
    </message>
    <message>
        <source>{file} is an old Word document (.doc), whatever its name says. Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <translation>{file} مستند Word قديم (.doc) أيًا كان اسمه. افتحه في Word أو LibreOffice واحفظه بصيغة .docx أو .odt.</translation>
    </message>
    <message>
        <source>{file} is as it was when it came.</source>
        <translation>{file} على حاله منذ وصوله.</translation>
    </message>
    <message>
        <source>{file} is being fetched already.</source>
        <translation>جلب {file} جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>{file} is being written…</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message>
        <source>{file} is compressed in a way that is not usual in zip files.</source>
        <translation>{file} مضغوط بطريقة غير معتادة في ملفات zip.</translation>
    </message>
    <message>
        <source>{file} is damaged or not complete. Get it once more, or open it where it was made and save it again.</source>
        <translation>{file} تالف أو غير مكتمل. احصل عليه مرة أخرى، أو افتحه حيث أُنشئ واحفظه مجددًا.</translation>
    </message>
    <message>
        <source>{file} is damaged: {fault}. Download it again or choose another file.</source>
        <translation>{file} تالف: {fault}. أعد تنزيله أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is empty. Download it again or choose another file.</source>
        <translation>{file} فارغ. أعد تنزيله أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is empty: there is nothing to read.</source>
        <translation>{file} فارغ: لا شيء فيه للقراءة.</translation>
    </message>
    <message>
        <source>{file} is in a mixture that its header does not name and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} بخليط لا تسمّيه ترويسته، وسيفقد الكثير. احصل على النموذج بصيغة F16 أو Q8_0 لتصغيره هنا.</translation>
    </message>
    <message>
        <source>{file} is incomplete ({size} of {all}). Download it again or choose another file.</source>
        <translation>{file} غير مكتمل ({size} من {all}). أعد تنزيله أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is incomplete. Download it again or choose another file.</source>
        <translation>{file} غير مكتمل. أعد تنزيله أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB, so it cannot be edited here.</source>
        <translation>{file} أكبر من {size} ك.ب، لذا لا يمكن تحريره هنا.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} KB.</source>
        <translation>{file} أكبر من {size} ك.ب.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB.</source>
        <translation>{file} أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>{file} is longer than {limit} characters; only its beginning is used.</source>
        <translation>{file} أطول من {limit} حرف؛ تُستخدم بدايته فقط.</translation>
    </message>
    <message>
        <source>{file} is no prompt; a pack may hold prompts, {manifest}, a readme and a licence.</source>
        <translation>{file} ليس موجّهًا؛ يمكن أن تحوي الحزمة موجّهات و{manifest} وملف readme وترخيصًا.</translation>
    </message>
    <message>
        <source>{file} is no text but another kind of document. Choose a text document.</source>
        <translation>{file} ليس نصًا بل مستند من نوع آخر. اختر مستندًا نصيًا.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text.</source>
        <translation>{file} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.</source>
        <translation>{file} ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 في البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text; save it as UTF-8.</source>
        <translation>{file} ليس نصًا بترميز UTF-8؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file} is not a GGUF model: it looks like {kind}. Choose a file that ends in .gguf.</source>
        <translation>{file} ليس نموذج GGUF، ويبدو أنه {kind}. اختر ملفًا ينتهي بـ .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose a .gguf file.</source>
        <translation>{file} ليس ملفًا بل جهاز أو أنبوب. اختر ملف .gguf.</translation>
    </message>
    <message>
        <source>{file} is not a file but a device or a pipe. Choose another file.</source>
        <translation>{file} ليس ملفًا بل جهاز أو أنبوب. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is not a file.</source>
        <translation>{file} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{file} is not a file. Name the zip file of a pack.</source>
        <translation>{file} ليس ملفًا. حدّد ملف zip لحزمة.</translation>
    </message>
    <message>
        <source>{file} is not a language model but part of one ({kind}), so it is not made smaller.</source>
        <translation>{file} ليس نموذجًا لغويًا بل جزء من نموذج ({kind})، لذا لا يُصغَّر.</translation>
    </message>
    <message>
        <source>{file} is not a regular file.</source>
        <translation>{file} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{file} is not a text file: it looks like {kind}. Choose a text or Markdown file.</source>
        <translation>{file} ليس ملفًا نصيًا، ويبدو أنه {kind}. اختر ملف نص أو Markdown.</translation>
    </message>
    <message>
        <source>{file} is not an adapter. Choose a LoRA adapter made for {model}.</source>
        <translation>{file} ليس محوّلًا. اختر محوّل LoRA مصنوعًا للنموذج {model}.</translation>
    </message>
    <message>
        <source>{file} is not in Inkhorn&apos;s folder, so Inkhorn does not remove it.</source>
        <translation>{file} ليس في مجلد Inkhorn، لذا لا يزيله Inkhorn.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} غير موجود.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON.</source>
        <translation>{file} ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {reason}.</source>
        <translation>{file} ليس TOML صالحًا: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not {encoding}: byte {number} does not fit. Choose another.</source>
        <translation>{file} ليس بترميز {encoding}: البايت {number} لا يوافقه. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>{file} is one of {count} parts, but its name does not say which. Get all of them.</source>
        <translation>{file} واحد من {count} أجزاء، لكن اسمه لا يبيّن أيها. احصل عليها كلها.</translation>
    </message>
    <message>
        <source>{file} is one of {parts} parts of a model. Get the model as one file to make it smaller.</source>
        <translation>{file} واحد من {parts} أجزاء لنموذج. احصل على النموذج في ملف واحد لتصغيره.</translation>
    </message>
    <message>
        <source>{file} is open beside this document. Choose another name, or close it first.</source>
        <translation>{file} مفتوح إلى جانب هذا المستند. اختر اسمًا آخر أو أغلقه أولًا.</translation>
    </message>
    <message>
        <source>{file} is protected by a password.</source>
        <translation>{file} محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it where it was made, save it without one, and try again.</source>
        <translation>{file} محمي بكلمة مرور. افتحه حيث أُنشئ، واحفظه دونها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} is there already and was left alone.</source>
        <translation>{file} موجود من قبل ولم يُمَس.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is there twice.</source>
        <translation>{file} موجود مرتين.</translation>
    </message>
    <message>
        <source>{file} is there, but where it came from could not be noted: {reason}.</source>
        <translation>{file} موجود، لكن تعذّر تدوين مصدره: {reason}.</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB. Inkhorn opens up to {most} MB.</source>
        <translation>{file} كبير جدًا: {size} م.ب. يفتح Inkhorn حتى {most} م.ب.</translation>
    </message>
    <message>
        <source>{file} is {model} as it is in the catalogue.</source>
        <translation>{file} هو {model} كما في الكتالوج.</translation>
    </message>
    <message>
        <source>{file} is {quantisation} and would lose too much. Get the model as F16 or Q8_0 to make it smaller here.</source>
        <translation>{file} بصيغة {quantisation} وسيفقد الكثير. احصل على النموذج بصيغة F16 أو Q8_0 لتصغيره هنا.</translation>
    </message>
    <message>
        <source>{file} is {quantisation}; only {choice} can be made of it.</source>
        <translation>{file} بصيغة {quantisation}؛ ولا يمكن أن يُنشأ منه إلا {choice}.</translation>
    </message>
    <message>
        <source>{file} lies in a folder; the files of a pack lie side by side.</source>
        <translation>{file} داخل مجلد؛ وملفات الحزمة تكون متجاورة.</translation>
    </message>
    <message>
        <source>{file} needs a model on this computer.</source>
        <translation>يحتاج {file} إلى نموذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{file} needs a name.</source>
        <translation>يحتاج {file} إلى اسم.</translation>
    </message>
    <message>
        <source>{file} points outside of the pack.</source>
        <translation>{file} يشير إلى خارج الحزمة.</translation>
    </message>
    <message>
        <source>{file} says it is {encoding} but is damaged at byte {number}. Restore a good copy.</source>
        <translation>يذكر {file} أنه بترميز {encoding} لكنه تالف عند البايت {number}. استعد نسخة سليمة منه.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while you changed it here.</source>
        <translation>غيّر برنامج آخر {file} أثناء تغييرك له هنا.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not saved.</source>
        <translation>غيّر برنامج آخر {file}، لذا لم يُحفظ.</translation>
    </message>
    <message>
        <source>{file} was changed or is damaged. Remove it and get it again.</source>
        <translation>{file} تغيّر أو تلف. أزله واحصل عليه مجددًا.</translation>
    </message>
    <message>
        <source>{file} was deleted; its space is free once you choose “Free what was deleted”.</source>
        <translation>حُذف {file}؛ تتحرر مساحته عند اختيار «تحرير مساحة المحذوفات».</translation>
    </message>
    <message>
        <source>{file} was made for big-endian computers. Choose another file.</source>
        <translation>{file} مصنوع لحواسيب بترتيب بايتات كبير أولًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} was made in {seconds} s and takes {size}.</source>
        <translation>أُنشئ {file} في {seconds} ث وحجمه {size}.</translation>
    </message>
    <message>
        <source>{file} was not read to its end.</source>
        <translation>لم يُقرأ {file} حتى آخره.</translation>
    </message>
    <message>
        <source>{file} was read as Markdown. Saving makes a new file; {file} stays as it is.</source>
        <translation>قُرئ {file} بصيغة Markdown. يُنشئ الحفظ ملفًا جديدًا، ويبقى {file} كما هو.</translation>
    </message>
    <message>
        <source>{file} was taken away by another program. Your changes are still here.</source>
        <translation>أزال برنامج آخر {file}. تغييراتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>{file} was written to {folder}. This document is still the Markdown one.</source>
        <translation>كُتب {file} في {folder}. هذا المستند ما زال مستند Markdown.</translation>
    </message>
    <message>
        <source>{file} was written. It says at its end who wrote what.</source>
        <translation>كُتب {file}. يذكر في آخره من كتب ماذا.</translation>
    </message>
    <message>
        <source>{file} would be passed over: names that begin with _ or ~ are.</source>
        <translation>سيُتجاوز {file}: تُتجاوز الأسماء التي تبدأ بـ _ أو ~.</translation>
    </message>
    <message>
        <source>{file} · not saved yet</source>
        <translation>{file} · لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>{file} · {licence}, agreed to</source>
        <translation>{file} · {licence}، بموافقتك</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <source>{folder} does not hold {file}: no file there has its checksum.</source>
        <translation>لا يحوي {folder} الملف {file}: لا ملف هناك بمجموعه الاختباري.</translation>
    </message>
    <message>
        <source>{free} of {total} free.</source>
        <translation>المتاح {free} من {total}.</translation>
    </message>
    <message>
        <source>{group} · none yet</source>
        <translation>{group} · لا شيء بعد</translation>
    </message>
    <message>
        <source>{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.</source>
        <translation>يجيب {host} عن المحادثات فقط، لذا يعيد الصياغة ولا يقدّم اقتراحات. اختر خادمًا فيه /v1/completions.</translation>
    </message>
    <message>
        <source>{host} cannot answer at the moment ({status}). Try again later.</source>
        <translation>لا يستطيع {host} الإجابة حاليًا ({status}). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Go online, or check the address, and try again.</source>
        <translation>تعذّر العثور على {host}. اتصل بالإنترنت أو تحقق من العنوان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Check this computer&apos;s clock and certificates, or whether a proxy reads along.</source>
        <translation>لم يستطع {host} إثبات أنه {host} ({reason})، لذا لم يُرسل شيء. تحقق من ساعة هذا الحاسوب وشهاداته، أو من وجود وكيل يطّلع على الاتصال.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.</source>
        <translation>لم يستجب {host} خلال {seconds} ثانية. أعد المحاولة أو اختر نموذجًا أصغر هناك.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>لم يستجب {host}.</translation>
    </message>
    <message>
        <source>{host} did not take the request. Select less text, or choose another model.</source>
        <translation>لم يقبل {host} الطلب. حدّد نصًا أقصر أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} does not accept the access token. Make a new one there and set it here.</source>
        <translation>لا يقبل {host} رمز الوصول. أنشئ رمزًا جديدًا هناك وأدخله هنا.</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Enter another one in Settings, Server.</source>
        <translation>لا يقبل {host} المفتاح. أدخل مفتاحًا آخر في «الإعدادات»، «الخادم».</translation>
    </message>
    <message>
        <source>{host} does not answer at this address. Check it in Settings, Server.</source>
        <translation>لا يستجيب {host} على هذا العنوان. تحقق منه في «الإعدادات»، «الخادم».</translation>
    </message>
    <message>
        <source>{host} does not have this model, or only for accounts that may see it.</source>
        <translation>هذا النموذج غير موجود لدى {host}، أو هو متاح فقط للحسابات التي يحق لها الاطلاع عليه.</translation>
    </message>
    <message>
        <source>{host} does not speak a secure protocol this program knows.</source>
        <translation>لا يستخدم {host} بروتوكولًا آمنًا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama.</source>
        <translation>أعطى {host} إجابة لا يمكن قراءتها. تحقق من أنه خادم نماذج، مثل llama-server أو vLLM أو Ollama.</translation>
    </message>
    <message>
        <source>{host} gives this model only to accounts that have agreed to its terms. Agree on its page there, then set an access token here.</source>
        <translation>لا يعطي {host} هذا النموذج إلا للحسابات التي وافقت على شروطه. وافق عليها في صفحته هناك ثم أدخل رمز الوصول هنا.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({status}). Try again in a moment.</source>
        <translation>في {host} خلل من جهته ({status}). أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own. Try again in some minutes.</source>
        <translation>في {host} خلل من جهته. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has a fault of its own. Try again in {n} minutes.</source>
        <translation>
            <numerusform>في {host} خلل من جهته. أعد المحاولة الآن.</numerusform>
            <numerusform>في {host} خلل من جهته. أعد المحاولة بعد دقيقة.</numerusform>
            <numerusform>في {host} خلل من جهته. أعد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>في {host} خلل من جهته. أعد المحاولة بعد {n} دقائق.</numerusform>
            <numerusform>في {host} خلل من جهته. أعد المحاولة بعد {n} دقيقة.</numerusform>
            <numerusform>في {host} خلل من جهته. أعد المحاولة بعد {n} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests from you, or your account is used up. Try again in a moment.</source>
        <translation>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.</source>
        <translation>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة الآن.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد دقيقة.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد {n} دقائق.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد {n} دقيقة.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد {n} دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.</source>
        <translation>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة الآن.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد ثانية.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد {n} ثوانٍ.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد {n} ثانية.</numerusform>
            <numerusform>تلقى {host} منك طلبات كثيرة، أو نفد رصيد حسابك. أعد المحاولة بعد {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has had too many requests. Try again in some minutes.</source>
        <translation>تلقى {host} طلبات كثيرة جدًا. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>{host} has had too many requests. Try again in {n} minutes.</source>
        <translation>
            <numerusform>تلقى {host} طلبات كثيرة جدًا. أعد المحاولة الآن.</numerusform>
            <numerusform>تلقى {host} طلبات كثيرة جدًا. أعد المحاولة بعد دقيقة.</numerusform>
            <numerusform>تلقى {host} طلبات كثيرة جدًا. أعد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>تلقى {host} طلبات كثيرة جدًا. أعد المحاولة بعد {n} دقائق.</numerusform>
            <numerusform>تلقى {host} طلبات كثيرة جدًا. أعد المحاولة بعد {n} دقيقة.</numerusform>
            <numerusform>تلقى {host} طلبات كثيرة جدًا. أعد المحاولة بعد {n} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} has no list of releases any more. Look where you got Inkhorn whether there is a newer version.</source>
        <translation>لم تعد لدى {host} قائمة إصدارات. ابحث حيث حصلت على Inkhorn عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>{host} has no model called {model}. It has {names}. Choose one in Settings, Server.</source>
        <translation>ليس في {host} نموذج باسم {model}. فيه {names}. اختر نموذجًا في «الإعدادات»، «الخادم».</translation>
    </message>
    <message>
        <source>{host} has no model. Load one there, and try again.</source>
        <translation>لا نموذج في {host}. حمّل نموذجًا هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{host} has the model, but no longer the version that Inkhorn knows. Choose another model.</source>
        <translation>النموذج موجود لدى {host}، لكن ليس بالإصدار الذي يعرفه Inkhorn. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{host} is busy or still loading its model. Try again in a moment.</source>
        <translation>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} minutes.</source>
        <translation>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة الآن.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد دقيقة.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد {n} دقائق.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد {n} دقيقة.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد {n} دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host} is busy or still loading its model. Try again in {n} seconds.</source>
        <translation>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة الآن.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد ثانية.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد {n} ثوانٍ.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد {n} ثانية.</numerusform>
            <numerusform>{host} مشغول أو ما زال يحمّل نموذجه. أعد المحاولة بعد {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is not in your own network, so its address must begin with https://.</source>
        <translation>{host} ليس في شبكتك، لذا يجب أن يبدأ عنوانه بـ https://.</translation>
    </message>
    <message>
        <source>{host} knows no model called {model}, or its address is another one. Check Settings, Server.</source>
        <translation>لا يعرف {host} نموذجًا باسم {model}، أو أن عنوانه مختلف. تحقق من «الإعدادات»، «الخادم».</translation>
    </message>
    <message>
        <source>{host} now has another file than the one Inkhorn knows, so it was not downloaded. Choose another source.</source>
        <translation>لدى {host} الآن ملف غير الذي يعرفه Inkhorn، لذا لم يُنزَّل. اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>{host} refused the download ({status}).</source>
        <translation>رفض {host} التنزيل ({status}).</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>رفض {host} الطلب ({status}).</translation>
    </message>
    <message>
        <source>{host} sends to another address, which is not followed. Enter that one in Settings, Server.</source>
        <translation>يحيل {host} إلى عنوان آخر، ولا تُتبع الإحالة. أدخل ذلك العنوان في «الإعدادات»، «الخادم».</translation>
    </message>
    <message>
        <source>{host} wants a key. Enter it in Settings, Server.</source>
        <translation>يطلب {host} مفتاحًا. أدخله في «الإعدادات»، «الخادم».</translation>
    </message>
    <message>
        <source>{host}, through {proxy}</source>
        <translation>{host}، عبر {proxy}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>بقي {hours} ساعة</translation>
    </message>
    <message>
        <source>{key} alone is needed for writing; add Ctrl or Alt.</source>
        <translation>المفتاح {key} وحده لازم للكتابة؛ أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{holder}”, so “{prompt}” has no key; write another one behind inkhorn.hotkey.</source>
        <translation>{key} مخصص لـ«{holder}»، لذا لا مفتاح للموجّه «{prompt}»؛ اكتب غيره بعد inkhorn.hotkey.</translation>
    </message>
    <message>
        <source>{key} is needed for writing; hold Ctrl or Alt with it.</source>
        <translation>المفتاح {key} لازم للكتابة؛ اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} is needed in the whole window; hold Ctrl or Alt with it.</source>
        <translation>المفتاح {key} لازم في النافذة كلها؛ اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} is needed on the page; hold Ctrl or Alt with it.</source>
        <translation>المفتاح {key} لازم في الصفحة؛ اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} is not a key; write it like Ctrl+Alt+P or F6.</source>
        <translation>{key} ليس مفتاحًا؛ اكتبه مثل Ctrl+Alt+P أو F6.</translation>
    </message>
    <message>
        <source>{key} is not supported here; take it out.</source>
        <translation>{key} غير مدعوم هنا؛ احذفه.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already.</source>
        <translation>{key} هو مفتاح «{command}» من قبل.</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}” already; press another one.</source>
        <translation>{key} هو مفتاح «{command}» من قبل؛ اضغط غيره.</translation>
    </message>
    <message>
        <source>{key}: must be a whole number from 0 to {limit}.</source>
        <translation>{key}: يجب أن يكون عددًا صحيحًا من 0 إلى {limit}.</translation>
    </message>
    <message>
        <source>{key}: must be at least 1 and no less than {other}.</source>
        <translation>{key}: يجب أن يكون 1 على الأقل وألا يقل عن {other}.</translation>
    </message>
    <message>
        <source>{kind}, {number} billion parameters</source>
        <translation>{kind}، {number} مليار معامل</translation>
    </message>
    <message>
        <source>{kind}, {number} million parameters</source>
        <translation>{kind}، {number} مليون معامل</translation>
    </message>
    <message>
        <source>{language} is not checked yet: its word lists are not on this computer. Get them in the settings, or with `inkhorn languages fetch {code}`.</source>
        <translation>لا تُدقَّق {language} بعد: قوائم كلماتها ليست على هذا الحاسوب. احصل عليها من الإعدادات أو بالأمر `inkhorn languages fetch {code}`.</translation>
    </message>
    <message>
        <source>{language} is not checked: Inkhorn was installed without the extra “languages”.</source>
        <translation>لا تُدقَّق {language}: ثُبّت Inkhorn دون الإضافة «languages».</translation>
    </message>
    <message>
        <source>{limit} packs are installed already; remove one first.</source>
        <translation>ثُبّتت {limit} من الحزم؛ أزل إحداها أولًا.</translation>
    </message>
    <message>
        <source>{list}. {free} are free on the disk.</source>
        <translation>{list}. المتاح على القرص {free}.</translation>
    </message>
    <message>
        <source>{memory} on the graphics processor</source>
        <translation>{memory} على معالج الرسوميات</translation>
    </message>
    <message>
        <source>{millions} M parameters, {quantisation}</source>
        <translation>{millions} مليون معامل، {quantisation}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{model} ({size} MB) is on this computer already.</source>
        <translation>{model} ({size} م.ب) موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{model} is being loaded. You can write meanwhile.</source>
        <translation>جارٍ تحميل {model}. يمكنك الكتابة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{model} is here and sound.</source>
        <translation>{model} موجود وسليم.</translation>
    </message>
    <message>
        <source>{model} is here, as the hub has it.</source>
        <translation>{model} موجود كما هو في المستودع.</translation>
    </message>
    <message>
        <source>{model} is the smallest that can be fetched; any other GGUF file works too.</source>
        <translation>{model} هو أصغر نموذج يمكن جلبه؛ ويعمل أي ملف GGUF آخر أيضًا.</translation>
    </message>
    <message>
        <source>{model} is under the {licence}. Nothing is fetched before you agree to it.</source>
        <translation>يخضع {model} للترخيص {licence}. لا يُجلب شيء قبل موافقتك عليه.</translation>
    </message>
    <message>
        <source>{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one is used. Close other programs, or choose a smaller model in Settings, Model.</source>
        <translation>يحتاج {model} إلى {needs} م.ب من الذاكرة إلى جانب نموذج كل المهام، والمتاح {free} م.ب، لذا يُستخدم ذلك النموذج. أغلق البرامج الأخرى أو اختر نموذجًا أصغر في «الإعدادات»، «النموذج».</translation>
    </message>
    <message>
        <source>{model} on {server}</source>
        <translation>{model} على {server}</translation>
    </message>
    <message>
        <source>{model} rewrites poorly: most of what it writes says something else and is not shown. Proofread works well with it, through the grammar judge; for the other styles choose a larger model, such as Qwen3 1.7B.</source>
        <translation>يعيد {model} الصياغة بنتائج ضعيفة: معظم ما يكتبه يقول شيئًا آخر ولا يُعرض. ينجح معه التدقيق عبر الحكم النحوي؛ أما الأساليب الأخرى فاختر لها نموذجًا أكبر، مثل Qwen3 1.7B.</translation>
    </message>
    <message>
        <source>{model} rewrites with mixed results: about one request in three brings something useful, so read each change. A model of 1.5 billion parameters or more, such as Qwen3 1.7B, changes the meaning less often.</source>
        <translation>يعيد {model} الصياغة بنتائج متفاوتة: يفيد نحو طلب من كل ثلاثة، لذا اقرأ كل تغيير. النموذج من 1.5 مليار معامل أو أكثر، مثل Qwen3 1.7B، أقل تغييرًا للمعنى.</translation>
    </message>
    <message>
        <source>{model} was not made to follow instructions; it completes text. Choose an instruct model to rewrite.</source>
        <translation>لم يُصنع {model} لاتباع التعليمات؛ فهو يكمل النص. اختر نموذج تعليمات (instruct) لإعادة الصياغة.</translation>
    </message>
    <message>
        <source>{model}, from {host}. {licence}: {terms}</source>
        <translation>{model}، من {host}. {licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}. {licence}: {terms}</source>
        <translation>{model}. {licence}: {terms}</translation>
    </message>
    <message>
        <source>{model}: its file is not there any more.</source>
        <translation>{model}: لم يعد ملفه موجودًا.</translation>
    </message>
    <message>
        <source>{name} is a list; Inkhorn asks only for texts and for choices (enum).</source>
        <translation>{name} قائمة؛ ولا يطلب Inkhorn إلا نصوصًا وخيارات (enum).</translation>
    </message>
    <message>
        <source>{name} is not a usable name; use letters, digits and _.</source>
        <translation>{name} ليس اسمًا صالحًا؛ استخدم الحروف والأرقام و_.</translation>
    </message>
    <message>
        <source>{name} is not declared under input:.</source>
        <translation>{name} غير معرّف تحت input:.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>يجب أن يكون {name} واحدًا من {choices}.</translation>
    </message>
    <message>
        <source>{name} must not contain a slash.</source>
        <translation>لا يجوز أن يحوي {name} شرطة مائلة.</translation>
    </message>
    <message>
        <source>{name} of the selection</source>
        <translation>{name} في التحديد</translation>
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
        <translation>{newest} · الأعلى {most}</translation>
    </message>
    <message>
        <source>{number} B parameters</source>
        <translation>{number} مليار معامل</translation>
    </message>
    <message>
        <source>{number} J for {tokens} tokens ({source})</source>
        <translation>{number} جول لكل {tokens} رمز ({source})</translation>
    </message>
    <message>
        <source>{number} M parameters</source>
        <translation>{number} مليون معامل</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>قبل {number} س</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>قبل {number} د</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} م.ث</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{number} of {count}  Alt+↓</source>
        <translation>{number} من {count}  Alt+↓</translation>
    </message>
    <message>
        <source>{number} of {count} or more</source>
        <translation>{number} من {count} أو أكثر</translation>
    </message>
    <message>
        <source>{number} parameters, by {publisher}</source>
        <translation>عدد المعاملات: {number}، الناشر: {publisher}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number} s ago</source>
        <translation>قبل {number} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} HTML tags</source>
        <translation>
            <numerusform>لا وسوم HTML</numerusform>
            <numerusform>وسم HTML واحد</numerusform>
            <numerusform>وسما HTML</numerusform>
            <numerusform>{n} وسوم HTML</numerusform>
            <numerusform>{n} وسم HTML</numerusform>
            <numerusform>{n} وسم HTML</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers asked for</source>
        <translation>
            <numerusform>لم تُطلب إجابات</numerusform>
            <numerusform>طُلبت إجابة واحدة</numerusform>
            <numerusform>طُلبت إجابتان</numerusform>
            <numerusform>طُلبت {n} إجابات</numerusform>
            <numerusform>طُلبت {n} إجابة</numerusform>
            <numerusform>طُلبت {n} إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرًا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of spaces and signs</source>
        <translation>
            <numerusform>لا تغييرات في المسافات والعلامات</numerusform>
            <numerusform>تغيير واحد في المسافات والعلامات</numerusform>
            <numerusform>تغييران في المسافات والعلامات</numerusform>
            <numerusform>{n} تغييرات في المسافات والعلامات</numerusform>
            <numerusform>{n} تغييرًا في المسافات والعلامات</numerusform>
            <numerusform>{n} تغيير في المسافات والعلامات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {words}</source>
        <translation>
            <numerusform>لا تغييرات: {words}</numerusform>
            <numerusform>تغيير واحد: {words}</numerusform>
            <numerusform>تغييران: {words}</numerusform>
            <numerusform>{n} تغييرات: {words}</numerusform>
            <numerusform>{n} تغييرًا: {words}</numerusform>
            <numerusform>{n} تغيير: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n} أحرف</numerusform>
            <numerusform>{n} حرفًا</numerusform>
            <numerusform>{n} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>{n} تعليقات</numerusform>
            <numerusform>{n} تعليقًا</numerusform>
            <numerusform>{n} تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept.</source>
        <translation>
            <numerusform>لا اتصالات محفوظة.</numerusform>
            <numerusform>حُفظ اتصال واحد.</numerusform>
            <numerusform>حُفظ اتصالان.</numerusform>
            <numerusform>حُفظت {n} اتصالات.</numerusform>
            <numerusform>حُفظ {n} اتصالًا.</numerusform>
            <numerusform>حُفظ {n} اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections kept; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>لا اتصالات محفوظة؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>حُفظ اتصال واحد؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>حُفظ اتصالان؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>حُفظت {n} اتصالات؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>حُفظ {n} اتصالًا؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>حُفظ {n} اتصال؛ تُعرض آخر {lines} سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far.</source>
        <translation>
            <numerusform>لا اتصالات حتى الآن.</numerusform>
            <numerusform>اتصال واحد حتى الآن.</numerusform>
            <numerusform>اتصالان حتى الآن.</numerusform>
            <numerusform>{n} اتصالات حتى الآن.</numerusform>
            <numerusform>{n} اتصالًا حتى الآن.</numerusform>
            <numerusform>{n} اتصال حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} connections so far; the latest {lines} lines are shown.</source>
        <translation>
            <numerusform>لا اتصالات حتى الآن؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>اتصال واحد حتى الآن؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>اتصالان حتى الآن؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>{n} اتصالات حتى الآن؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>{n} اتصالًا حتى الآن؛ تُعرض آخر {lines} سطر.</numerusform>
            <numerusform>{n} اتصال حتى الآن؛ تُعرض آخر {lines} سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>{n} تصحيحات</numerusform>
            <numerusform>{n} تصحيحًا</numerusform>
            <numerusform>{n} تصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections at once</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان دفعة واحدة</numerusform>
            <numerusform>{n} تصحيحات دفعة واحدة</numerusform>
            <numerusform>{n} تصحيحًا دفعة واحدة</numerusform>
            <numerusform>{n} تصحيح دفعة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days in a row.</source>
        <translation>
            <numerusform>لا أيام متتالية.</numerusform>
            <numerusform>يوم واحد.</numerusform>
            <numerusform>يومان متتاليان.</numerusform>
            <numerusform>{n} أيام متتالية.</numerusform>
            <numerusform>{n} يومًا متتاليًا.</numerusform>
            <numerusform>{n} يوم متتالٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents} and others.</source>
        <translation>في {n} من المستندات تغييرات لم تُحفظ: {documents} وغيرها.</translation>
    </message>
    <message>
        <source>{n} documents have changes that are not saved: {documents}.</source>
        <translation>في {n} من المستندات تغييرات لم تُحفظ: {documents}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were kept from last time.</source>
        <translation>
            <numerusform>لا مستندات محفوظة من المرة السابقة.</numerusform>
            <numerusform>احتُفظ بمستند واحد من المرة السابقة.</numerusform>
            <numerusform>احتُفظ بمستندين من المرة السابقة.</numerusform>
            <numerusform>احتُفظ بـ {n} مستندات من المرة السابقة.</numerusform>
            <numerusform>احتُفظ بـ {n} مستندًا من المرة السابقة.</numerusform>
            <numerusform>احتُفظ بـ {n} مستند من المرة السابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were opened beside it.</source>
        <translation>
            <numerusform>لم يُفتح أي مستند بجانبه.</numerusform>
            <numerusform>فُتح مستند واحد بجانبه.</numerusform>
            <numerusform>فُتح مستندان بجانبه.</numerusform>
            <numerusform>فُتحت {n} مستندات بجانبه.</numerusform>
            <numerusform>فُتح {n} مستندًا بجانبه.</numerusform>
            <numerusform>فُتح {n} مستند بجانبه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents were restored.</source>
        <translation>
            <numerusform>لم يُستعَد أي مستند.</numerusform>
            <numerusform>استُعيد مستند واحد.</numerusform>
            <numerusform>استُعيد مستندان.</numerusform>
            <numerusform>استُعيدت {n} مستندات.</numerusform>
            <numerusform>استُعيد {n} مستندًا.</numerusform>
            <numerusform>استُعيد {n} مستند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents with changes that are not saved stay open.</source>
        <translation>
            <numerusform>لا مستندات مفتوحة فيها تغييرات لم تُحفظ.</numerusform>
            <numerusform>يبقى مفتوحًا مستند واحد فيه تغييرات لم تُحفظ.</numerusform>
            <numerusform>يبقى مفتوحين مستندان فيهما تغييرات لم تُحفظ.</numerusform>
            <numerusform>تبقى مفتوحة {n} مستندات فيها تغييرات لم تُحفظ.</numerusform>
            <numerusform>يبقى مفتوحًا {n} مستندًا فيها تغييرات لم تُحفظ.</numerusform>
            <numerusform>يبقى مفتوحًا {n} مستند فيها تغييرات لم تُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded objects</source>
        <translation>
            <numerusform>لا كائنات مضمّنة</numerusform>
            <numerusform>كائن مضمّن واحد</numerusform>
            <numerusform>كائنان مضمّنان</numerusform>
            <numerusform>{n} كائنات مضمّنة</numerusform>
            <numerusform>{n} كائنًا مضمّنًا</numerusform>
            <numerusform>{n} كائن مضمّن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples, not run yet.</source>
        <translation>
            <numerusform>لا أمثلة.</numerusform>
            <numerusform>مثال واحد لم يُشغَّل بعد.</numerusform>
            <numerusform>مثالان لم يُشغَّلا بعد.</numerusform>
            <numerusform>{n} أمثلة لم تُشغَّل بعد.</numerusform>
            <numerusform>{n} مثالًا لم تُشغَّل بعد.</numerusform>
            <numerusform>{n} مثال لم تُشغَّل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixed.</source>
        <translation>
            <numerusform>لم يُصحَّح شيء.</numerusform>
            <numerusform>صُحّحت واحدة.</numerusform>
            <numerusform>صُحّحت اثنتان.</numerusform>
            <numerusform>صُحّحت {n}.</numerusform>
            <numerusform>صُحّحت {n}.</numerusform>
            <numerusform>صُحّحت {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} footnotes within footnotes</source>
        <translation>
            <numerusform>لا حواشي داخل حواشٍ</numerusform>
            <numerusform>حاشية سفلية داخل حاشية</numerusform>
            <numerusform>حاشيتان سفليتان داخل حواشٍ</numerusform>
            <numerusform>{n} حواشٍ سفلية داخل حواشٍ</numerusform>
            <numerusform>{n} حاشية سفلية داخل حواشٍ</numerusform>
            <numerusform>{n} حاشية سفلية داخل حواشٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} form fields</source>
        <translation>
            <numerusform>لا حقول نماذج</numerusform>
            <numerusform>حقل نموذج واحد</numerusform>
            <numerusform>حقلا نماذج</numerusform>
            <numerusform>{n} حقول نماذج</numerusform>
            <numerusform>{n} حقل نماذج</numerusform>
            <numerusform>{n} حقل نماذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas</source>
        <translation>
            <numerusform>لا صيغ رياضية</numerusform>
            <numerusform>صيغة رياضية واحدة</numerusform>
            <numerusform>صيغتان رياضيتان</numerusform>
            <numerusform>{n} صيغ رياضية</numerusform>
            <numerusform>{n} صيغة رياضية</numerusform>
            <numerusform>{n} صيغة رياضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headers and footers</source>
        <translation>
            <numerusform>لا رؤوس ولا تذييلات</numerusform>
            <numerusform>رأس أو تذييل واحد</numerusform>
            <numerusform>رأسان أو تذييلان</numerusform>
            <numerusform>{n} رؤوس وتذييلات</numerusform>
            <numerusform>{n} من الرؤوس والتذييلات</numerusform>
            <numerusform>{n} من الرؤوس والتذييلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل {n} ساعات</numerusform>
            <numerusform>قبل {n} ساعة</numerusform>
            <numerusform>قبل {n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} issues</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers on it</source>
        <translation>
            <numerusform>لا طبقات عليه</numerusform>
            <numerusform>طبقة واحدة عليه</numerusform>
            <numerusform>طبقتان عليه</numerusform>
            <numerusform>{n} طبقات عليه</numerusform>
            <numerusform>{n} طبقة عليه</numerusform>
            <numerusform>{n} طبقة عليه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were left out: a line must hold one word.</source>
        <translation>
            <numerusform>لم يُترك أي سطر.</numerusform>
            <numerusform>تُرك سطر واحد: يجب أن يحوي السطر كلمة واحدة.</numerusform>
            <numerusform>تُرك سطران: يجب أن يحوي السطر كلمة واحدة.</numerusform>
            <numerusform>تُركت {n} أسطر: يجب أن يحوي السطر كلمة واحدة.</numerusform>
            <numerusform>تُرك {n} سطرًا: يجب أن يحوي السطر كلمة واحدة.</numerusform>
            <numerusform>تُرك {n} سطر: يجب أن يحوي السطر كلمة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or code in table cells</source>
        <translation>
            <numerusform>لا قوائم ولا رموز برمجية في خلايا الجداول</numerusform>
            <numerusform>قائمة أو شيفرة واحدة في خلية جدول</numerusform>
            <numerusform>قائمتان أو شيفرتان في خلايا الجداول</numerusform>
            <numerusform>{n} قوائم أو شيفرات في خلايا الجداول</numerusform>
            <numerusform>{n} من القوائم أو الشيفرات في خلايا الجداول</numerusform>
            <numerusform>{n} من القوائم أو الشيفرات في خلايا الجداول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists or quotes nested very deeply</source>
        <translation>
            <numerusform>لا قوائم ولا اقتباسات عميقة التداخل</numerusform>
            <numerusform>قائمة أو اقتباس واحد عميق التداخل</numerusform>
            <numerusform>قائمتان أو اقتباسان عميقا التداخل</numerusform>
            <numerusform>{n} قوائم أو اقتباسات عميقة التداخل</numerusform>
            <numerusform>{n} من القوائم أو الاقتباسات العميقة التداخل</numerusform>
            <numerusform>{n} من القوائم أو الاقتباسات العميقة التداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists, tables or headings within quotes</source>
        <translation>
            <numerusform>لا قوائم ولا جداول ولا عناوين داخل اقتباسات</numerusform>
            <numerusform>قائمة أو جدول أو عنوان داخل اقتباس</numerusform>
            <numerusform>قائمتان أو جدولان أو عنوانان داخل اقتباسات</numerusform>
            <numerusform>{n} قوائم أو جداول أو عناوين داخل اقتباسات</numerusform>
            <numerusform>{n} من القوائم أو الجداول أو العناوين داخل اقتباسات</numerusform>
            <numerusform>{n} من القوائم أو الجداول أو العناوين داخل اقتباسات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged table cells</source>
        <translation>
            <numerusform>لا خلايا مدموجة</numerusform>
            <numerusform>خلية جدول مدموجة واحدة</numerusform>
            <numerusform>خليتا جدول مدموجتان</numerusform>
            <numerusform>{n} خلايا جدول مدموجة</numerusform>
            <numerusform>{n} خلية جدول مدموجة</numerusform>
            <numerusform>{n} خلية جدول مدموجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل {n} دقائق</numerusform>
            <numerusform>قبل {n} دقيقة</numerusform>
            <numerusform>قبل {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <translation>
            <numerusform>اكتمل تقريبًا</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت {n} دقائق</numerusform>
            <numerusform>بقيت {n} دقيقة</numerusform>
            <numerusform>بقيت {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more changes need a look.</source>
        <translation>
            <numerusform>لا تغييرات أخرى تحتاج إلى نظرة.</numerusform>
            <numerusform>يحتاج تغيير آخر إلى نظرة.</numerusform>
            <numerusform>يحتاج تغييران آخران إلى نظرة.</numerusform>
            <numerusform>تحتاج {n} تغييرات أخرى إلى نظرة.</numerusform>
            <numerusform>يحتاج {n} تغييرًا آخر إلى نظرة.</numerusform>
            <numerusform>يحتاج {n} تغيير آخر إلى نظرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more documents are waiting.</source>
        <translation>
            <numerusform>لا مستندات أخرى تنتظر.</numerusform>
            <numerusform>ينتظر مستند آخر.</numerusform>
            <numerusform>ينتظر مستندان آخران.</numerusform>
            <numerusform>تنتظر {n} مستندات أخرى.</numerusform>
            <numerusform>ينتظر {n} مستندًا آخر.</numerusform>
            <numerusform>ينتظر {n} مستند آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names of code blocks&apos; languages</source>
        <translation>
            <numerusform>لا أسماء للغات مقاطع الشيفرة</numerusform>
            <numerusform>اسم لغة مقطع شيفرة واحد</numerusform>
            <numerusform>اسما لغتي مقطعي شيفرة</numerusform>
            <numerusform>{n} أسماء للغات مقاطع الشيفرة</numerusform>
            <numerusform>{n} اسمًا للغات مقاطع الشيفرة</numerusform>
            <numerusform>{n} اسم للغات مقاطع الشيفرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not run.</source>
        <translation>
            <numerusform>شُغّلت كلها.</numerusform>
            <numerusform>لم يُشغَّل مثال واحد.</numerusform>
            <numerusform>لم يُشغَّل مثالان.</numerusform>
            <numerusform>لم تُشغَّل {n} أمثلة.</numerusform>
            <numerusform>لم يُشغَّل {n} مثالًا.</numerusform>
            <numerusform>لم يُشغَّل {n} مثال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its changes could not be relied on and are not shown.</source>
        <translation>
            <numerusform>كل تغييراتها معروضة.</numerusform>
            <numerusform>تغيير واحد منها لا يُعتمد عليه، فلم يُعرض.</numerusform>
            <numerusform>تغييران منها لا يُعتمد عليهما، فلم يُعرضا.</numerusform>
            <numerusform>{n} من تغييراتها لا يُعتمد عليها، فلم تُعرض.</numerusform>
            <numerusform>{n} من تغييراتها لا يُعتمد عليها، فلم تُعرض.</numerusform>
            <numerusform>{n} من تغييراتها لا يُعتمد عليها، فلم تُعرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {all} parts of {model} are missing, such as {file}.</source>
        <translation>
            <numerusform>لا ينقص {model} أي جزء من {all}، مثل {file}.</numerusform>
            <numerusform>ينقص جزء واحد من أجزاء {model} وعددها {all}، وهو {file}.</numerusform>
            <numerusform>ينقص جزآن من أجزاء {model} وعددها {all}، مثل {file}.</numerusform>
            <numerusform>تنقص {n} أجزاء من أجزاء {model} وعددها {all}، مثل {file}.</numerusform>
            <numerusform>ينقص {n} جزءًا من أجزاء {model} وعددها {all}، مثل {file}.</numerusform>
            <numerusform>ينقص {n} جزء من أجزاء {model} وعددها {all}، مثل {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} passed.</source>
        <translation>
            <numerusform>لم ينجح شيء من {count}.</numerusform>
            <numerusform>نجح واحد من {count}.</numerusform>
            <numerusform>نجح اثنان من {count}.</numerusform>
            <numerusform>نجح {n} من {count}.</numerusform>
            <numerusform>نجح {n} من {count}.</numerusform>
            <numerusform>نجح {n} من {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs stay as they were: the model gave no usable version.</source>
        <translation>
            <numerusform>لا فقرات باقية على حالها.</numerusform>
            <numerusform>تبقى فقرة واحدة على حالها: لم يقدّم النموذج صيغة صالحة.</numerusform>
            <numerusform>تبقى فقرتان على حالهما: لم يقدّم النموذج صيغة صالحة.</numerusform>
            <numerusform>تبقى {n} فقرات على حالها: لم يقدّم النموذج صيغة صالحة.</numerusform>
            <numerusform>تبقى {n} فقرة على حالها: لم يقدّم النموذج صيغة صالحة.</numerusform>
            <numerusform>تبقى {n} فقرة على حالها: لم يقدّم النموذج صيغة صالحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts that cannot be read</source>
        <translation>
            <numerusform>لا أجزاء غير مقروءة</numerusform>
            <numerusform>جزء واحد لا يمكن قراءته</numerusform>
            <numerusform>جزآن لا يمكن قراءتهما</numerusform>
            <numerusform>{n} أجزاء لا يمكن قراءتها</numerusform>
            <numerusform>{n} جزءًا لا يمكن قراءته</numerusform>
            <numerusform>{n} جزء لا يمكن قراءته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures become links.</source>
        <translation>
            <numerusform>لم تتحول أي صورة إلى رابط.</numerusform>
            <numerusform>تتحول صورة واحدة إلى رابط.</numerusform>
            <numerusform>تتحول صورتان إلى رابطين.</numerusform>
            <numerusform>تتحول {n} صور إلى روابط.</numerusform>
            <numerusform>تتحول {n} صورة إلى روابط.</numerusform>
            <numerusform>تتحول {n} صورة إلى روابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are gone and cannot be reverted.</source>
        <translation>
            <numerusform>لم يُفقد أي موضع.</numerusform>
            <numerusform>فُقد موضع واحد ولا يمكن التراجع عنه.</numerusform>
            <numerusform>فُقد موضعان ولا يمكن التراجع عنهما.</numerusform>
            <numerusform>فُقدت {n} مواضع ولا يمكن التراجع عنها.</numerusform>
            <numerusform>فُقد {n} موضعًا ولا يمكن التراجع عنها.</numerusform>
            <numerusform>فُقد {n} موضع ولا يمكن التراجع عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are ignored.</source>
        <translation>
            <numerusform>لا مواضع متجاهلة.</numerusform>
            <numerusform>موضع واحد متجاهل.</numerusform>
            <numerusform>موضعان متجاهلان.</numerusform>
            <numerusform>{n} مواضع متجاهلة.</numerusform>
            <numerusform>{n} موضعًا متجاهلًا.</numerusform>
            <numerusform>{n} موضع متجاهل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <translation>
            <numerusform>لا موجّهات</numerusform>
            <numerusform>موجّه واحد</numerusform>
            <numerusform>موجّهان</numerusform>
            <numerusform>{n} موجّهات</numerusform>
            <numerusform>{n} موجّهًا</numerusform>
            <numerusform>{n} موجّه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts have changes that are not saved.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة في الموجّهات.</numerusform>
            <numerusform>في موجّه واحد تغييرات لم تُحفظ.</numerusform>
            <numerusform>في موجّهين تغييرات لم تُحفظ.</numerusform>
            <numerusform>في {n} موجّهات تغييرات لم تُحفظ.</numerusform>
            <numerusform>في {n} موجّهًا تغييرات لم تُحفظ.</numerusform>
            <numerusform>في {n} موجّه تغييرات لم تُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts imported.</source>
        <translation>
            <numerusform>لم يُستورد أي موجّه.</numerusform>
            <numerusform>استُورد موجّه واحد.</numerusform>
            <numerusform>استُورد موجّهان.</numerusform>
            <numerusform>استُوردت {n} موجّهات.</numerusform>
            <numerusform>استُورد {n} موجّهًا.</numerusform>
            <numerusform>استُورد {n} موجّه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts left out.</source>
        <translation>
            <numerusform>لم يُترك أي موجّه.</numerusform>
            <numerusform>تُرك موجّه واحد.</numerusform>
            <numerusform>تُرك موجّهان.</numerusform>
            <numerusform>تُركت {n} موجّهات.</numerusform>
            <numerusform>تُرك {n} موجّهًا.</numerusform>
            <numerusform>تُرك {n} موجّه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised or lowered passages</source>
        <translation>
            <numerusform>لا مقاطع مرتفعة أو منخفضة</numerusform>
            <numerusform>مقطع مرتفع أو منخفض واحد</numerusform>
            <numerusform>مقطعان مرتفعان أو منخفضان</numerusform>
            <numerusform>{n} مقاطع مرتفعة أو منخفضة</numerusform>
            <numerusform>{n} مقطعًا مرتفعًا أو منخفضًا</numerusform>
            <numerusform>{n} مقطع مرتفع أو منخفض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed</source>
        <translation>
            <numerusform>لا محذوفات</numerusform>
            <numerusform>حُذفت واحدة</numerusform>
            <numerusform>حُذفت اثنتان</numerusform>
            <numerusform>حُذفت {n}</numerusform>
            <numerusform>حُذفت {n}</numerusform>
            <numerusform>حُذفت {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} removed.</source>
        <translation>
            <numerusform>لم يُزَل شيء.</numerusform>
            <numerusform>أُزيلت واحدة.</numerusform>
            <numerusform>أُزيلت اثنتان.</numerusform>
            <numerusform>أُزيلت {n}.</numerusform>
            <numerusform>أُزيلت {n}.</numerusform>
            <numerusform>أُزيلت {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت {n} مواضع</numerusform>
            <numerusform>استُبدل {n} موضعًا</numerusform>
            <numerusform>استُبدل {n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reverts.</source>
        <translation>
            <numerusform>لا تراجعات.</numerusform>
            <numerusform>تراجع واحد.</numerusform>
            <numerusform>تراجعان.</numerusform>
            <numerusform>{n} تراجعات.</numerusform>
            <numerusform>{n} تراجعًا.</numerusform>
            <numerusform>{n} تراجع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rewrites</source>
        <translation>
            <numerusform>لا إعادات صياغة</numerusform>
            <numerusform>إعادة صياغة واحدة</numerusform>
            <numerusform>إعادتا صياغة</numerusform>
            <numerusform>{n} إعادات صياغة</numerusform>
            <numerusform>{n} إعادة صياغة</numerusform>
            <numerusform>{n} إعادة صياغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seconds ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل {n} ثوانٍ</numerusform>
            <numerusform>قبل {n} ثانية</numerusform>
            <numerusform>قبل {n} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences of up to {most} words.</source>
        <translation>
            <numerusform>لا جمل حتى {most} كلمة.</numerusform>
            <numerusform>جملة واحدة حتى {most} كلمة.</numerusform>
            <numerusform>جملتان حتى {most} كلمة.</numerusform>
            <numerusform>{n} جمل حتى {most} كلمة.</numerusform>
            <numerusform>{n} جملة حتى {most} كلمة.</numerusform>
            <numerusform>{n} جملة حتى {most} كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>{n} اقتراحات</numerusform>
            <numerusform>{n} اقتراحًا</numerusform>
            <numerusform>{n} اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables of contents or indexes</source>
        <translation>
            <numerusform>لا جداول محتويات ولا فهارس</numerusform>
            <numerusform>جدول محتويات أو فهرس واحد</numerusform>
            <numerusform>جدولا محتويات أو فهرسان</numerusform>
            <numerusform>{n} جداول محتويات أو فهارس</numerusform>
            <numerusform>{n} من جداول المحتويات أو الفهارس</numerusform>
            <numerusform>{n} من جداول المحتويات أو الفهارس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables or headings within lists</source>
        <translation>
            <numerusform>لا جداول ولا عناوين داخل قوائم</numerusform>
            <numerusform>جدول أو عنوان واحد داخل قائمة</numerusform>
            <numerusform>جدولان أو عنوانان داخل قوائم</numerusform>
            <numerusform>{n} جداول أو عناوين داخل قوائم</numerusform>
            <numerusform>{n} من الجداول أو العناوين داخل قوائم</numerusform>
            <numerusform>{n} من الجداول أو العناوين داخل قوائم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tables within tables</source>
        <translation>
            <numerusform>لا جداول داخل جداول</numerusform>
            <numerusform>جدول واحد داخل جدول</numerusform>
            <numerusform>جدولان داخل جداول</numerusform>
            <numerusform>{n} جداول داخل جداول</numerusform>
            <numerusform>{n} جدولًا داخل جداول</numerusform>
            <numerusform>{n} جدول داخل جداول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} text boxes</source>
        <translation>
            <numerusform>لا مربعات نص</numerusform>
            <numerusform>مربع نص واحد</numerusform>
            <numerusform>مربعا نص</numerusform>
            <numerusform>{n} مربعات نص</numerusform>
            <numerusform>{n} مربع نص</numerusform>
            <numerusform>{n} مربع نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for reading</source>
        <translation>
            <numerusform>لا خيوط للقراءة</numerusform>
            <numerusform>خيط واحد للقراءة</numerusform>
            <numerusform>خيطان للقراءة</numerusform>
            <numerusform>{n} خيوط للقراءة</numerusform>
            <numerusform>{n} خيطًا للقراءة</numerusform>
            <numerusform>{n} خيط للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads for writing</source>
        <translation>
            <numerusform>لا خيوط للكتابة</numerusform>
            <numerusform>خيط واحد للكتابة</numerusform>
            <numerusform>خيطان للكتابة</numerusform>
            <numerusform>{n} خيوط للكتابة</numerusform>
            <numerusform>{n} خيطًا للكتابة</numerusform>
            <numerusform>{n} خيط للكتابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles of links</source>
        <translation>
            <numerusform>لا أسماء روابط</numerusform>
            <numerusform>تسمية رابط واحدة</numerusform>
            <numerusform>تسميتا رابطين</numerusform>
            <numerusform>{n} تسميات روابط</numerusform>
            <numerusform>{n} تسمية روابط</numerusform>
            <numerusform>{n} تسمية روابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد على الأكثر</numerusform>
            <numerusform>رمزان على الأكثر</numerusform>
            <numerusform>{n} رموز على الأكثر</numerusform>
            <numerusform>{n} رمزًا على الأكثر</numerusform>
            <numerusform>{n} رمز على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens per second</source>
        <translation>
            <numerusform>لا رموز في الثانية</numerusform>
            <numerusform>رمز واحد في الثانية</numerusform>
            <numerusform>رمزان في الثانية</numerusform>
            <numerusform>{n} رموز في الثانية</numerusform>
            <numerusform>{n} رمزًا في الثانية</numerusform>
            <numerusform>{n} رمز في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens read at once</source>
        <translation>
            <numerusform>لا رموز تُقرأ دفعة واحدة</numerusform>
            <numerusform>قراءة رمز واحد كل مرة</numerusform>
            <numerusform>قراءة رمزين دفعة واحدة</numerusform>
            <numerusform>قراءة {n} رموز دفعة واحدة</numerusform>
            <numerusform>قراءة {n} رمزًا دفعة واحدة</numerusform>
            <numerusform>قراءة {n} رمز دفعة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes</source>
        <translation>
            <numerusform>لا تغييرات متعقّبة</numerusform>
            <numerusform>تغيير متعقّب واحد</numerusform>
            <numerusform>تغييران متعقّبان</numerusform>
            <numerusform>{n} تغييرات متعقّبة</numerusform>
            <numerusform>{n} تغييرًا متعقّبًا</numerusform>
            <numerusform>{n} تغيير متعقّب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} underlined passages</source>
        <translation>
            <numerusform>لا مقاطع مسطّرة</numerusform>
            <numerusform>مقطع مسطّر واحد</numerusform>
            <numerusform>مقطعان مسطّران</numerusform>
            <numerusform>{n} مقاطع مسطّرة</numerusform>
            <numerusform>{n} مقطعًا مسطّرًا</numerusform>
            <numerusform>{n} مقطع مسطّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unsafe links</source>
        <translation>
            <numerusform>لا روابط غير آمنة</numerusform>
            <numerusform>رابط غير آمن واحد</numerusform>
            <numerusform>رابطان غير آمنين</numerusform>
            <numerusform>{n} روابط غير آمنة</numerusform>
            <numerusform>{n} رابطًا غير آمن</numerusform>
            <numerusform>{n} رابط غير آمن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added</source>
        <translation>
            <numerusform>لا كلمات مضافة</numerusform>
            <numerusform>أُضيفت كلمة واحدة</numerusform>
            <numerusform>أُضيفت كلمتان</numerusform>
            <numerusform>أُضيفت {n} كلمات</numerusform>
            <numerusform>أُضيفت {n} كلمة</numerusform>
            <numerusform>أُضيفت {n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added.</source>
        <translation>
            <numerusform>لم تُضَف أي كلمة.</numerusform>
            <numerusform>أُضيفت كلمة واحدة.</numerusform>
            <numerusform>أُضيفت كلمتان.</numerusform>
            <numerusform>أُضيفت {n} كلمات.</numerusform>
            <numerusform>أُضيفت {n} كلمة.</numerusform>
            <numerusform>أُضيفت {n} كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words removed</source>
        <translation>
            <numerusform>لا كلمات محذوفة</numerusform>
            <numerusform>حُذفت كلمة واحدة</numerusform>
            <numerusform>حُذفت كلمتان</numerusform>
            <numerusform>حُذفت {n} كلمات</numerusform>
            <numerusform>حُذفت {n} كلمة</numerusform>
            <numerusform>حُذفت {n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words written to {file}.</source>
        <translation>
            <numerusform>لم تُكتب أي كلمة في {file}.</numerusform>
            <numerusform>كُتبت كلمة واحدة في {file}.</numerusform>
            <numerusform>كُتبت كلمتان في {file}.</numerusform>
            <numerusform>كُتبت {n} كلمات في {file}.</numerusform>
            <numerusform>كُتبت {n} كلمة في {file}.</numerusform>
            <numerusform>كُتبت {n} كلمة في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words: {sentence}</source>
        <translation>
            <numerusform>لا كلمات: {sentence}</numerusform>
            <numerusform>كلمة واحدة: {sentence}</numerusform>
            <numerusform>كلمتان: {sentence}</numerusform>
            <numerusform>{n} كلمات: {sentence}</numerusform>
            <numerusform>{n} كلمة: {sentence}</numerusform>
            <numerusform>{n} كلمة: {sentence}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{open} of {n} changes left</source>
        <translation>
            <numerusform>بقي {open} من التغييرات</numerusform>
            <numerusform>بقي {open} من تغيير واحد</numerusform>
            <numerusform>بقي {open} من تغييرين</numerusform>
            <numerusform>بقي {open} من {n} تغييرات</numerusform>
            <numerusform>بقي {open} من {n} تغييرًا</numerusform>
            <numerusform>بقي {open} من {n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); the defaults are used.</source>
        <translation>تعذّرت قراءة {path} ({reason})؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>تعذّرت كتابة {path}: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} is far too large for a settings file; the defaults are used.</source>
        <translation>{path} أكبر بكثير من أن يكون ملف إعدادات؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file ({reason}); the defaults are used.</source>
        <translation>{path} ليس ملف TOML صالحًا ({reason})؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>{path} is not a valid TOML file; the defaults are used.</source>
        <translation>{path} ليس ملف TOML صالحًا؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{program} has {model} ({size} MB) on this computer.</source>
        <translation>لدى {program} النموذج {model} ({size} م.ب) على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{prompt} copy</source>
        <translation>نسخة من {prompt}</translation>
    </message>
    <message>
        <source>{prompt}: {answer}</source>
        <translation>{prompt}: {answer}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} رمز/ث</translation>
    </message>
    <message>
        <source>{rate} tokens/s on {device}; first word after {time}.</source>
        <translation>{rate} رمز/ث على {device}؛ أول كلمة بعد {time}.</translation>
    </message>
    <message>
        <source>{reason} The model for all tasks is used instead.</source>
        <translation>{reason} يُستخدم نموذج كل المهام بدلًا منه.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Try again later.</source>
        <translation>{reason}. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{reason}. What was downloaded is kept: try again to go on.</source>
        <translation>{reason}. ما نُزّل محفوظ: أعد المحاولة للمتابعة.</translation>
    </message>
    <message>
        <source>{reason}; the default {value} is used.</source>
        <translation>{reason}؛ تُستخدم القيمة الافتراضية {value}.</translation>
    </message>
    <message numerus="yes">
        <source>{reason}; trying again in {n} seconds.</source>
        <translation>
            <numerusform>{reason}؛ تُعاد المحاولة الآن.</numerusform>
            <numerusform>{reason}؛ تُعاد المحاولة بعد ثانية.</numerusform>
            <numerusform>{reason}؛ تُعاد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>{reason}؛ تُعاد المحاولة بعد {n} ثوانٍ.</numerusform>
            <numerusform>{reason}؛ تُعاد المحاولة بعد {n} ثانية.</numerusform>
            <numerusform>{reason}؛ تُعاد المحاولة بعد {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; {value} is used.</source>
        <translation>{reason}؛ تُستخدم {value}.</translation>
    </message>
    <message>
        <source>{section}: {setting}</source>
        <translation>{section}: {setting}</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of {n} words</source>
        <translation>
            <numerusform>{selected} من الكلمات</numerusform>
            <numerusform>{selected} من كلمة واحدة</numerusform>
            <numerusform>{selected} من كلمتين</numerusform>
            <numerusform>{selected} من {n} كلمات</numerusform>
            <numerusform>{selected} من {n} كلمة</numerusform>
            <numerusform>{selected} من {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} It says: {words}</source>
        <translation>{sentence} يقول: {words}</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: أقل</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: أكثر</translation>
    </message>
    <message>
        <source>{setting}: {speed}</source>
        <translation>{setting}: {speed}</translation>
    </message>
    <message>
        <source>{setup} (Automatic)</source>
        <translation>{setup} (تلقائي)</translation>
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
        <translation>{share} صحّحه نموذج</translation>
    </message>
    <message>
        <source>{share} corrected by rules</source>
        <translation>{share} صحّحته القواعد</translation>
    </message>
    <message>
        <source>{share} corrected by {author}</source>
        <translation>{share} صحّحه {author}</translation>
    </message>
    <message>
        <source>{share} of unknown origin</source>
        <translation>{share} مجهول المصدر</translation>
    </message>
    <message>
        <source>{share} pasted</source>
        <translation>{share} ملصق</translation>
    </message>
    <message>
        <source>{share} rewritten by a model</source>
        <translation>{share} أعاد نموذج صياغته</translation>
    </message>
    <message>
        <source>{share} rewritten by {author}</source>
        <translation>{share} أعاد {author} صياغته</translation>
    </message>
    <message>
        <source>{share} suggested by a model</source>
        <translation>{share} اقترحه نموذج</translation>
    </message>
    <message>
        <source>{share} suggested by {author}</source>
        <translation>{share} اقترحه {author}</translation>
    </message>
    <message>
        <source>{share} written by a machine</source>
        <translation>{share} مكتوب آليًا</translation>
    </message>
    <message>
        <source>{share} written by hand</source>
        <translation>{share} مكتوب يدويًا</translation>
    </message>
    <message>
        <source>{share} written by somebody else</source>
        <translation>{share} كتبه شخص آخر</translation>
    </message>
    <message>
        <source>{share} written by {author}</source>
        <translation>{share} كتبه {author}</translation>
    </message>
    <message>
        <source>{size} B</source>
        <translation>{size} بايت</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} غ.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>{size} MB/s</source>
        <translation>{size} م.ب/ث</translation>
    </message>
    <message>
        <source>{size} at most</source>
        <translation>{size} على الأكثر</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ك.ب</translation>
    </message>
    <message>
        <source>{some} and {other}</source>
        <translation>{some} و{other}</translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} أو {other}</translation>
    </message>
    <message>
        <source>{speed}. Click for the Performance panel.</source>
        <translation>{speed}. انقر لفتح لوحة الأداء.</translation>
    </message>
    <message>
        <source>{tag} closes nothing that is open here.</source>
        <translation>{tag} لا يغلق شيئًا مفتوحًا هنا.</translation>
    </message>
    <message>
        <source>{tag} has a meaning only inside {block}.</source>
        <translation>{tag} لا معنى له إلا داخل {block}.</translation>
    </message>
    <message>
        <source>{tag} is never closed.</source>
        <translation>{tag} لم يُغلق.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: declare it under input: schema:, or take it out.</source>
        <translation>{tag} ليس اسمًا يعرفه Inkhorn: عرّفه تحت input: schema: أو احذفه.</translation>
    </message>
    <message>
        <source>{tag} is not a name Inkhorn knows: did you mean {other}?</source>
        <translation>{tag} ليس اسمًا يعرفه Inkhorn: هل تقصد {other}؟</translation>
    </message>
    <message>
        <source>{tag} is not supported: write one plain name between the braces, without helpers or paths.</source>
        <translation>{tag} غير مدعوم: اكتب اسمًا بسيطًا واحدًا بين القوسين، دون دوال مساعدة أو مسارات.</translation>
    </message>
    <message>
        <source>{tag}: a prompt file cannot include other files or prompts.</source>
        <translation>{tag}: لا يستطيع ملف الموجّه تضمين ملفات أو موجّهات أخرى.</translation>
    </message>
    <message>
        <source>{tag}: a role is &quot;system&quot;, &quot;user&quot; or &quot;model&quot;, in quotation marks.</source>
        <translation>{tag}: يكون الدور &quot;system&quot; أو &quot;user&quot; أو &quot;model&quot; بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} و{last}</translation>
    </message>
    <message numerus="yes">
        <source>{things} are not taken over.</source>
        <translation>
            <numerusform>لا يُنقل ما يلي: {things}.</numerusform>
            <numerusform>لا يُنقل ما يلي: {things}.</numerusform>
            <numerusform>لا يُنقل ما يلي: {things}.</numerusform>
            <numerusform>لا يُنقل ما يلي: {things}.</numerusform>
            <numerusform>لا يُنقل ما يلي: {things}.</numerusform>
            <numerusform>لا يُنقل ما يلي: {things}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of {n} places</source>
        <translation>
            <numerusform>{ticked} من المواضع</numerusform>
            <numerusform>{ticked} من موضع واحد</numerusform>
            <numerusform>{ticked} من موضعين</numerusform>
            <numerusform>{ticked} من {n} مواضع</numerusform>
            <numerusform>{ticked} من {n} موضعًا</numerusform>
            <numerusform>{ticked} من {n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} times faster</source>
        <translation>أسرع {times} مرة</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} م.ث</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} ث</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more</source>
        <translation>
            <numerusform>{titles}</numerusform>
            <numerusform>{titles} وواحد آخر</numerusform>
            <numerusform>{titles} واثنان آخران</numerusform>
            <numerusform>{titles} و{n} غيرها</numerusform>
            <numerusform>{titles} و{n} غيرها</numerusform>
            <numerusform>{titles} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} were changed meanwhile and stay.</source>
        <translation>
            <numerusform>لم يتغيّر شيء من {titles}.</numerusform>
            <numerusform>تغيّر {titles} في هذه الأثناء، لذا يبقى.</numerusform>
            <numerusform>تغيّر {titles} في هذه الأثناء، لذا يبقيان.</numerusform>
            <numerusform>تغيّرت {titles} في هذه الأثناء، لذا تبقى.</numerusform>
            <numerusform>تغيّرت {titles} في هذه الأثناء، لذا تبقى.</numerusform>
            <numerusform>تغيّرت {titles} في هذه الأثناء، لذا تبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (needs a larger model)</source>
        <translation>{title} (يحتاج إلى نموذج أكبر)</translation>
    </message>
    <message>
        <source>{title}, undone</source>
        <translation>{title}، متراجع عنه</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{why} ({n} times)</source>
        <translation>
            <numerusform>{why}</numerusform>
            <numerusform>{why} (مرة واحدة)</numerusform>
            <numerusform>{why} (مرتان)</numerusform>
            <numerusform>{why} ({n} مرات)</numerusform>
            <numerusform>{why} ({n} مرة)</numerusform>
            <numerusform>{why} ({n} مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} ({percent} %)</source>
        <translation>{words} ({percent}%)</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} و{last}</translation>
    </message>
    <message numerus="yes">
        <source>{words} and {n} more</source>
        <translation>
            <numerusform>{words}</numerusform>
            <numerusform>{words} وواحد آخر</numerusform>
            <numerusform>{words} واثنان آخران</numerusform>
            <numerusform>{words} و{n} غيرها</numerusform>
            <numerusform>{words} و{n} غيرها</numerusform>
            <numerusform>{words} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>{wrong} becomes {right}. {reason} {category}.</source>
        <translation>{wrong} تصير {right}. {reason} {category}.</translation>
    </message>
    <message>
        <source>{wrong} → {right}</source>
        <translation>{wrong}‏ ← ‏{right}</translation>
    </message>
    <message>
        <source>{wrong}. {reason} {category}.</source>
        <translation>{wrong}. {reason} {category}.</translation>
    </message>
    <message>
        <source>{{ is never closed by }}.</source>
        <translation>{{ لم يُغلق بـ }}.</translation>
    </message>
    <message>
        <source>{{else}} does not belong to a block.</source>
        <translation>{{else}} لا ينتمي إلى أي كتلة.</translation>
    </message>
    <message>
        <source>“A” stands before a consonant sound, “an” before a vowel sound.</source>
        <translation>تأتي «a» قبل صوت صامت، و«an» قبل صوت صائت.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that can be used. It begins with https:// or is a folder.</source>
        <translation>«{address}» ليس عنوانًا صالحًا. يبدأ العنوان بـ https:// أو يكون مجلدًا.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a model hub. It begins with https://.</source>
        <translation>«{address}» ليس عنوان مستودع نماذج. يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>“{document}”</source>
        <translation>«{document}»</translation>
    </message>
    <message>
        <source>“{document}” has changes that are not saved.</source>
        <translation>في «{document}» تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>“{document}” is being saved. The window closes when that is done.</source>
        <translation>جارٍ حفظ «{document}». ستُغلق النافذة عند الانتهاء.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. It was deleted, moved or renamed; the text is still here.</source>
        <translation>لم يعد «{document}» على القرص. حُذف أو نُقل أو أُعيدت تسميته؛ والنص ما زال هنا.</translation>
    </message>
    <message>
        <source>“{document}” is no longer on the disk. Its folder is gone too; the text is still here.</source>
        <translation>لم يعد «{document}» على القرص. اختفى مجلده أيضًا؛ والنص ما زال هنا.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window since {time}. What you save here replaces what is saved there.</source>
        <translation>«{document}» مفتوح في نافذة أخرى منذ {time}. ما تحفظه هنا يحل محل ما يُحفظ هناك.</translation>
    </message>
    <message>
        <source>“{document}” is open in another window, so it is read-only here.</source>
        <translation>«{document}» مفتوح في نافذة أخرى، لذا هو هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{document}” is read-only, as you wanted it.</source>
        <translation>«{document}» للقراءة فقط، كما طلبت.</translation>
    </message>
    <message>
        <source>“{document}” is still being saved: the disk is slow to answer. You can go on writing.</source>
        <translation>ما زال حفظ «{document}» جاريًا: القرص بطيء في الاستجابة. يمكنك متابعة الكتابة.</translation>
    </message>
    <message>
        <source>“{document}” is write-protected, so it is open read-only.</source>
        <translation>«{document}» محمي من الكتابة، لذا فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program, in other places than here.</source>
        <translation>غيّر برنامج آخر «{document}» في مواضع غير التي غيّرتها هنا.</translation>
    </message>
    <message>
        <source>“{document}” was changed by another program.</source>
        <translation>غيّر برنامج آخر «{document}».</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window, in other places than here.</source>
        <translation>تغيّر «{document}» في نافذة أخرى، في مواضع غير التي غيّرتها هنا.</translation>
    </message>
    <message>
        <source>“{document}” was changed in another window.</source>
        <translation>تغيّر «{document}» في نافذة أخرى.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile, in other places than here.</source>
        <translation>لم يُحفظ «{document}» لأن برنامجًا آخر غيّره في هذه الأثناء، في مواضع غير التي غيّرتها هنا.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed by another program meanwhile.</source>
        <translation>لم يُحفظ «{document}» لأن برنامجًا آخر غيّره في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile, in other places than here.</source>
        <translation>لم يُحفظ «{document}» لأنه تغيّر في نافذة أخرى في هذه الأثناء، في مواضع غير التي غيّرتها هنا.</translation>
    </message>
    <message>
        <source>“{document}” was not saved, because it was changed in another window meanwhile.</source>
        <translation>لم يُحفظ «{document}» لأنه تغيّر في نافذة أخرى في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“{document}” was not saved. Show it to see why.</source>
        <translation>لم يُحفظ «{document}». أظهره لمعرفة السبب.</translation>
    </message>
    <message>
        <source>“{document}” was replaced by another program, by something that is no text. Your text is still here.</source>
        <translation>وضع برنامج آخر مكان «{document}» شيئًا ليس نصًا. نصك ما زال هنا.</translation>
    </message>
    <message>
        <source>“{document}” was replaced in another window, by something that is no text. Your text is still here.</source>
        <translation>حلّ محل «{document}» في نافذة أخرى شيء ليس نصًا. نصك ما زال هنا.</translation>
    </message>
    <message>
        <source>“{document}”, last changed {moment}.</source>
        <translation>«{document}»، آخر تغيير {moment}.</translation>
    </message>
    <message>
        <source>“{document}”: your text here, and the file as it is on the disk now.</source>
        <translation>«{document}»: نصك هنا، والملف كما هو الآن على القرص.</translation>
    </message>
    <message>
        <source>“{kind}” is not supported; use {kinds}.</source>
        <translation>«{kind}» غير مدعوم؛ استخدم {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>“{pack}” is installed: {n} prompts.</source>
        <translation>
            <numerusform>ثُبّتت «{pack}»: لا موجّهات فيها.</numerusform>
            <numerusform>ثُبّتت «{pack}»: موجّه واحد.</numerusform>
            <numerusform>ثُبّتت «{pack}»: موجّهان.</numerusform>
            <numerusform>ثُبّتت «{pack}»: {n} موجّهات.</numerusform>
            <numerusform>ثُبّتت «{pack}»: {n} موجّهًا.</numerusform>
            <numerusform>ثُبّتت «{pack}»: {n} موجّه.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{prompt}” has no input {input}; it has {known}.</source>
        <translation>ليس للموجّه «{prompt}» مدخل {input}؛ مدخلاته: {known}.</translation>
    </message>
    <message>
        <source>“{prompt}” was deleted.</source>
        <translation>حُذف «{prompt}».</translation>
    </message>
    <message>
        <source>“{prompt}” was stopped, because another document is shown now.</source>
        <translation>أُوقف «{prompt}» لأن مستندًا آخر معروض الآن.</translation>
    </message>
    <message>
        <source>“{prompt}” works on selected text. Select some, then choose it again.</source>
        <translation>يعمل «{prompt}» على نص محدد. حدّد نصًا ثم اختره مجددًا.</translation>
    </message>
    <message>
        <source>“{setting}” now stands at {percent}%. Press again for still more.</source>
        <translation>قيمة «{setting}» الآن {percent}%. اضغط مجددًا لزيادتها.</translation>
    </message>
    <message>
        <source>“{setting}” stands as far right as it goes.</source>
        <translation>بلغ «{setting}» حده الأقصى.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; none is used.</source>
        <translation>مفتاح «{title}» ({name}) هو {key}، وهو مستخدم مرتين؛ لذا لا يُستخدم أي مفتاح.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) has the key {key}, which is used twice; {free} is used.</source>
        <translation>مفتاح «{title}» ({name}) هو {key}، وهو مستخدم مرتين؛ لذا يُستخدم {free}.</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a key such as Ctrl+Space, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) مفتاحًا مثل Ctrl+Space، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number from {low} to {high}, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) عددًا من {low} إلى {high}، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a number, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) عددًا، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number from {low} to {high}, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) عددًا صحيحًا من {low} إلى {high}، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be a whole number, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) عددًا صحيحًا، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be one of {choices}, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) واحدًا من {choices}، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be text, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) نصًا، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” ({name}) must be true or false, not {given}</source>
        <translation>يجب أن يكون «{title}» ({name}) true أو false، لا {given}</translation>
    </message>
    <message>
        <source>“{title}” by a model</source>
        <translation>«{title}» من نموذج</translation>
    </message>
    <message>
        <source>“{title}” by {model}</source>
        <translation>«{title}» من {model}</translation>
    </message>
    <message>
        <source>“{title}” was restored: {length}, last changed {when}.</source>
        <translation>استُعيد «{title}»: {length}، آخر تغيير {when}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” becomes “{others}”</source>
        <translation>«{words}» تصير «{others}»</translation>
    </message>
    <message>
        <source>“{words}” is added</source>
        <translation>تُضاف «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is left out</source>
        <translation>تُحذف «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is missing.</source>
        <translation>«{words}» غير موجود.</translation>
    </message>
    <message>
        <source>“{words}” should not be there.</source>
        <translation>ينبغي ألا يوجد «{words}» هنا.</translation>
    </message>
    <message>
        <source>“{words}” stays</source>
        <translation>تبقى «{words}»</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary now.</source>
        <translation>«{word}» موجودة الآن في القاموس.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary now.</source>
        <translation>«{word}» لم تعد في القاموس.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary.</source>
        <translation>«{word}» ليست في القاموس.</translation>
    </message>
    <message numerus="yes">
        <source>−{n} words</source>
        <translation>
            <numerusform>دون كلمات ناقصة</numerusform>
            <numerusform>−كلمة واحدة</numerusform>
            <numerusform>−كلمتان</numerusform>
            <numerusform>−{n} كلمات</numerusform>
            <numerusform>−{n} كلمة</numerusform>
            <numerusform>−{n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>−{percent} %</source>
        <translation>−{percent}%</translation>
    </message>
</context>
</TS>
