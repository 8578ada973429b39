; The installer's own sentences; everything else comes from NSIS' language files. UTF-8.

!macro Sentences language desktop kinds purge text markdown prompt description running space path old stays left
  LangString ON_DESKTOP ${LANG_${language}} "${desktop}"
  LangString FILE_KINDS ${LANG_${language}} "${kinds}"
  LangString PURGE ${LANG_${language}} "${purge}"
  LangString KIND_TEXT ${LANG_${language}} "${text}"
  LangString KIND_MARKDOWN ${LANG_${language}} "${markdown}"
  LangString KIND_PROMPT ${LANG_${language}} "${prompt}"
  LangString DESCRIPTION ${LANG_${language}} "${description}"
  LangString RUNNING ${LANG_${language}} "${running}"
  LangString TOO_LITTLE ${LANG_${language}} "${space}"
  LangString TOO_LONG ${LANG_${language}} "${path}"
  LangString OLD_WINDOWS ${LANG_${language}} "${old}"
  LangString OLDER_STAYS ${LANG_${language}} "${stays}"
  LangString LEFT_OVER ${LANG_${language}} "${left}"
!macroend

!insertmacro Sentences ENGLISH \
  "Shortcut on the desktop" \
  "Offer Inkhorn for text and Markdown files" \
  "Settings, prompts, models and saved versions" \
  "Text document" "Markdown document" "Inkhorn prompt" \
  "A writing assistant that runs entirely on your own computer" \
  "Inkhorn is running. Save your work, close Inkhorn and try again." \
  "Inkhorn needs $3 MB here. Make room, or choose a folder on another disk." \
  "The path of this folder is too long. Choose a shorter one." \
  "Inkhorn needs a 64-bit Windows 10, version 1809, or newer." \
  "The older version of Inkhorn could not be removed. Restart the computer and try again." \
  "Some files could not be removed because another program uses them. They are in $INSTDIR."

!insertmacro Sentences GERMAN \
  "Verknüpfung auf dem Desktop" \
  "Inkhorn für Text- und Markdown-Dateien anbieten" \
  "Einstellungen, Prompts, Modelle und gespeicherte Fassungen" \
  "Textdokument" "Markdown-Dokument" "Inkhorn-Prompt" \
  "Ein Schreibassistent, der ganz auf Ihrem eigenen Computer läuft" \
  "Inkhorn läuft gerade. Speichern Sie Ihre Arbeit, schließen Sie Inkhorn und versuchen Sie es noch einmal." \
  "Inkhorn braucht hier $3 MB. Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Laufwerk." \
  "Der Pfad dieses Ordners ist zu lang. Wählen Sie einen kürzeren." \
  "Inkhorn braucht Windows 10, Version 1809, oder neuer mit 64 Bit." \
  "Die ältere Version von Inkhorn ließ sich nicht entfernen. Starten Sie den Computer neu und versuchen Sie es noch einmal." \
  "Einige Dateien ließen sich nicht entfernen, weil ein anderes Programm sie benutzt. Sie liegen in $INSTDIR."

!insertmacro Sentences FRENCH \
  "Raccourci sur le bureau" \
  "Proposer Inkhorn pour les fichiers texte et Markdown" \
  "Réglages, invites, modèles et versions enregistrées" \
  "Document texte" "Document Markdown" "Invite Inkhorn" \
  "Un assistant d'écriture qui fonctionne entièrement sur votre ordinateur" \
  "Inkhorn est ouvert. Enregistrez votre travail, fermez Inkhorn et réessayez." \
  "Inkhorn a besoin de $3 Mo ici. Libérez de la place ou choisissez un dossier sur un autre disque." \
  "Le chemin de ce dossier est trop long. Choisissez-en un plus court." \
  "Inkhorn nécessite Windows 10, version 1809, ou plus récent, en 64 bits." \
  "L'ancienne version d'Inkhorn n'a pas pu être supprimée. Redémarrez l'ordinateur et réessayez." \
  "Certains fichiers n'ont pas pu être supprimés, car un autre programme les utilise. Ils se trouvent dans $INSTDIR."

!insertmacro Sentences SPANISH \
  "Acceso directo en el escritorio" \
  "Ofrecer Inkhorn para archivos de texto y Markdown" \
  "Ajustes, instrucciones, modelos y versiones guardadas" \
  "Documento de texto" "Documento Markdown" "Instrucción de Inkhorn" \
  "Un asistente de escritura que funciona por completo en su propio ordenador" \
  "Inkhorn está abierto. Guarde su trabajo, cierre Inkhorn e inténtelo de nuevo." \
  "Inkhorn necesita $3 MB aquí. Libere espacio o elija una carpeta en otro disco." \
  "La ruta de esta carpeta es demasiado larga. Elija una más corta." \
  "Inkhorn necesita Windows 10, versión 1809, o posterior, de 64 bits." \
  "No se pudo quitar la versión anterior de Inkhorn. Reinicie el equipo e inténtelo de nuevo." \
  "Algunos archivos no se pudieron quitar porque otro programa los usa. Están en $INSTDIR."

!insertmacro Sentences PORTUGUESE \
  "Atalho no ambiente de trabalho" \
  "Propor o Inkhorn para ficheiros de texto e Markdown" \
  "Definições, instruções, modelos e versões guardadas" \
  "Documento de texto" "Documento Markdown" "Instrução do Inkhorn" \
  "Um assistente de escrita que funciona inteiramente no seu próprio computador" \
  "O Inkhorn está aberto. Guarde o seu trabalho, feche o Inkhorn e tente de novo." \
  "O Inkhorn precisa de $3 MB aqui. Liberte espaço ou escolha uma pasta noutro disco." \
  "O caminho desta pasta é demasiado longo. Escolha um mais curto." \
  "O Inkhorn precisa do Windows 10, versão 1809, ou mais recente, de 64 bits." \
  "Não foi possível remover a versão anterior do Inkhorn. Reinicie o computador e tente de novo." \
  "Alguns ficheiros não puderam ser removidos porque outro programa os está a usar. Estão em $INSTDIR."

!insertmacro Sentences SIMPCHINESE \
  "在桌面上创建快捷方式" \
  "为文本和 Markdown 文件提供 Inkhorn" \
  "设置、提示、模型和已保存的版本" \
  "文本文档" "Markdown 文档" "Inkhorn 提示" \
  "完全在您自己的计算机上运行的写作助手" \
  "Inkhorn 正在运行。请保存您的工作，关闭 Inkhorn，然后重试。" \
  "Inkhorn 在此处需要 $3 MB。请腾出空间，或选择其他磁盘上的文件夹。" \
  "此文件夹的路径太长。请选择较短的路径。" \
  "Inkhorn 需要 64 位的 Windows 10 1809 或更高版本。" \
  "无法删除旧版本的 Inkhorn。请重新启动计算机，然后重试。" \
  "某些文件正被其他程序使用，无法删除。它们位于 $INSTDIR。"

!insertmacro Sentences JAPANESE \
  "デスクトップにショートカットを作成" \
  "テキストと Markdown のファイルを Inkhorn で開けるようにする" \
  "設定、プロンプト、モデル、保存された版" \
  "テキスト文書" "Markdown 文書" "Inkhorn プロンプト" \
  "ご自分のコンピューターだけで動く文章作成アシスタント" \
  "Inkhorn が実行中です。作業を保存し、Inkhorn を終了してから、もう一度お試しください。" \
  "Inkhorn にはここに $3 MB の空きが必要です。空きを作るか、別のディスクのフォルダーを選んでください。" \
  "このフォルダーのパスは長すぎます。短いものを選んでください。" \
  "Inkhorn には 64 ビットの Windows 10 バージョン 1809 以降が必要です。" \
  "以前のバージョンの Inkhorn を削除できませんでした。コンピューターを再起動して、もう一度お試しください。" \
  "ほかのプログラムが使用しているため、一部のファイルを削除できませんでした。場所は $INSTDIR です。"

!insertmacro Sentences ARABIC \
  "اختصار على سطح المكتب" \
  "عرض Inkhorn لملفات النص وMarkdown" \
  "الإعدادات والتعليمات والنماذج والنسخ المحفوظة" \
  "مستند نصي" "مستند Markdown" "تعليمة Inkhorn" \
  "مساعد كتابة يعمل بالكامل على حاسوبك" \
  "برنامج Inkhorn قيد التشغيل. احفظ عملك وأغلق Inkhorn ثم حاول مرة أخرى." \
  "يحتاج Inkhorn إلى $3 ميغابايت هنا. أفرغ مساحة أو اختر مجلدًا على قرص آخر." \
  "مسار هذا المجلد طويل جدًا. اختر مسارًا أقصر." \
  "يحتاج Inkhorn إلى ويندوز 10 إصدار 1809 أو أحدث، بنظام 64 بت." \
  "تعذرت إزالة الإصدار الأقدم من Inkhorn. أعد تشغيل الحاسوب ثم حاول مرة أخرى." \
  "تعذرت إزالة بعض الملفات لأن برنامجًا آخر يستخدمها. إنها في $INSTDIR."
