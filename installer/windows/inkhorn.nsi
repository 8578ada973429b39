; Inkhorn for Windows: an installer for one account (no administrator, the default) or for everybody.
;
; `python -m installer.windows.build` compiles it; it says
;   STAGE (the packed program), LIST (what listing.py made of it), ICON, SIDE_PICTURE, OUT, VERSION,
;   VERSION_NUMBERS, and may say TARGET (amd64-unicode, where makensis has it: the tests do, for a 64-bit Wine) and SIGN (a command).
;
; Silent:  Inkhorn-….exe /S [/AllUsers | /CurrentUser] [/Desktop] [/NoFileTypes] [/D=C:\some folder]
;          uninstall-inkhorn.exe /S [/PURGE]      /PURGE also removes settings, prompts, models and saved versions
; Exit status: 0 done, 2 stopped, else Windows' own numbers: 5 a file cannot be replaced, 32 Inkhorn is running,
;          112 too little space, 206 the folder's path is too long, 740 an administrator is needed, 1150 too old a Windows.
;
; MultiUser.nsh is not used: it asks every administrator for elevation at the start, also for an installation for one
; account. Here elevation is asked for when "everybody" is chosen. Its translated texts are used.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 32
SetDateSave off
AllowSkipFiles off
CRCCheck on
ShowInstDetails hide
ShowUninstDetails hide

!define PROGRAM "inkhorn.exe"
!define ENGINE "inkhorn-engine.exe"
!define TERMINAL "inkhorn.com"        ; what a terminal finds under the name inkhorn
!define UNINSTALLER "uninstall-inkhorn.exe"
!define HOME "inkhorn"                ; the folder in LocalAppData, as writer/paths.py has it
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Inkhorn"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define CLASSES "Software\Classes"
!define CAPABILITIES "Software\Inkhorn\Capabilities"
!define OLDEST_BUILD 17763            ; Windows 10 1809, the oldest that Qt runs on
!define MULTIUSER_INSTALLMODEPAGE     ; makes NSIS' language files define the texts of the page "for whom"

!include MUI2.nsh
!include LogicLib.nsh
!include Sections.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include nsDialogs.nsh
!include "${LIST}"

Name "Inkhorn"
OutFile "${OUT}"
BrandingText "Inkhorn ${VERSION}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_PICTURE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Scope        ; "user" or "all"
Var Asked        ; "yes" when the command line said for whom
Var Folder       ; what /D= named, or empty
Var AllUsers     ; the radio button

; -- pages -------------------------------------------------------------------------------------------------

Page custom ForWhom ForWhomLeave
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartInkhorn
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"
!include "languages.nsh"

VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Inkhorn"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Inkhorn"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Inkhorn authors"

; -- what both programs do ---------------------------------------------------------------------------------

; The program holds its own file open while it runs. Asked with a window, waited for ten seconds without one.
!macro DefineStopIfRunning un
Function ${un}StopIfRunning
  StrCpy $9 0
  again:
  StrCpy $8 ""
  Push "$INSTDIR\${PROGRAM}"
  Call ${un}IsHeld
  Pop $7
  StrCpy $8 "$8$7"
  Push "$INSTDIR\${ENGINE}"
  Call ${un}IsHeld
  Pop $7
  StrCpy $8 "$8$7"
  Push "$INSTDIR\${TERMINAL}"
  Call ${un}IsHeld
  Pop $7
  StrCpy $8 "$8$7"
  ${If} $8 == ""
    Return
  ${EndIf}
  ${If} ${Silent}
    IntOp $9 $9 + 1
    ${If} $9 <= 20
      Sleep 500
      Goto again
    ${EndIf}
  ${Else}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
  ${EndIf}
  SetErrorLevel 32
  Abort "$(RUNNING)"
FunctionEnd

Function ${un}IsHeld
  Exch $0
  Push $1
  ${If} ${FileExists} "$0"
    ClearErrors
    FileOpen $1 "$0" a
    ${If} ${Errors}
      StrCpy $0 "held"
    ${Else}
      FileClose $1
      StrCpy $0 ""
    ${EndIf}
  ${Else}
    StrCpy $0 ""
  ${EndIf}
  ClearErrors
  Pop $1
  Exch $0
FunctionEnd
!macroend
!insertmacro DefineStopIfRunning ""
!insertmacro DefineStopIfRunning "un."

; File kinds: Inkhorn is offered for text and Markdown beside whatever opens them now; prompt files are its own unless
; another program has them.
!macro OfferKind extension kind
  WriteRegStr SHCTX "${CLASSES}\${extension}\OpenWithProgids" "${kind}" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" "${extension}" ""
  WriteRegStr SHCTX "${CAPABILITIES}\FileAssociations" "${extension}" "${kind}"
!macroend

!macro WithdrawKind extension kind
  DeleteRegValue SHCTX "${CLASSES}\${extension}\OpenWithProgids" "${kind}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${extension}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${extension}"
!macroend

!macro DefineKind kind title
  WriteRegStr SHCTX "${CLASSES}\${kind}" "" "${title}"
  WriteRegStr SHCTX "${CLASSES}\${kind}" "FriendlyTypeName" "${title}"
  WriteRegStr SHCTX "${CLASSES}\${kind}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr SHCTX "${CLASSES}\${kind}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

!macro TellShell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0x1000, p 0, p 0)' ; file kinds changed; told at once
!macroend

!macro DefineWithdrawKinds un
Function ${un}WithdrawKinds
  !insertmacro WithdrawKind ".txt" "Inkhorn.Text"
  !insertmacro WithdrawKind ".text" "Inkhorn.Text"
  !insertmacro WithdrawKind ".md" "Inkhorn.Markdown"
  !insertmacro WithdrawKind ".markdown" "Inkhorn.Markdown"
  ReadRegStr $0 SHCTX "${CLASSES}\.prompt" ""
  ${If} $0 == "Inkhorn.Prompt"
    DeleteRegValue SHCTX "${CLASSES}\.prompt" ""
  ${EndIf}
  !insertmacro WithdrawKind ".prompt" "Inkhorn.Prompt"
  DeleteRegKey SHCTX "${CLASSES}\Inkhorn.Text"
  DeleteRegKey SHCTX "${CLASSES}\Inkhorn.Markdown"
  DeleteRegKey SHCTX "${CLASSES}\Inkhorn.Prompt"
  DeleteRegKey SHCTX "${CLASSES}\Applications\${PROGRAM}"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "Inkhorn"
  DeleteRegKey SHCTX "${CAPABILITIES}"
  DeleteRegKey /ifempty SHCTX "Software\Inkhorn"
  ClearErrors
FunctionEnd
!macroend
!insertmacro DefineWithdrawKinds ""
!insertmacro DefineWithdrawKinds "un."

; -- the installer -----------------------------------------------------------------------------------------

Function .onInit
  SetRegView 64
  Call RefuseOldWindows
  StrCpy $Folder $INSTDIR
  Call ReadCommandLine
  ${If} $Scope == "all"
    Call IsAdministrator
    Pop $0
    ${If} $0 != "yes"
      ${If} ${Silent}
        SetErrorLevel 740
        Quit
      ${EndIf}
      ${If} $Asked == "yes"
        Call Elevate
      ${EndIf}
    ${EndIf}
  ${EndIf}
  Call ChooseFolder
FunctionEnd

Function RefuseOldWindows
  StrCpy $0 ""
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    StrCpy $0 "old"
  ${EndIf}
  ${IfNot} ${IsNativeAMD64}
  ${AndIfNot} ${IsNativeARM64}
    StrCpy $0 "old"
  ${EndIf}
  ${If} $0 == "old"
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 1150
    Quit
  ${EndIf}
FunctionEnd

; For whom: as asked, else as it is installed already, else for this account.
Function ReadCommandLine
  StrCpy $Scope "user"
  StrCpy $Asked "yes"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $Scope "all"
  ${Else}
    ClearErrors
    ${GetOptions} $0 "/CurrentUser" $1
    ${If} ${Errors}
      StrCpy $Asked "no"
      ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
      ReadRegStr $2 HKCU "${UNINSTALL_KEY}" "InstallLocation"
      ${If} $1 != ""
      ${AndIf} $2 == ""
        StrCpy $Scope "all"
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ClearErrors
FunctionEnd

Function IsAdministrator
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    Push "yes"
  ${Else}
    Push "no"
  ${EndIf}
FunctionEnd

; Start this installer once more as an administrator; comes back only when that was declined.
Function Elevate
  ClearErrors
  ${If} $Folder == ""
    ExecShell "runas" "$EXEPATH" "/AllUsers"
  ${Else}
    ExecShell "runas" "$EXEPATH" "/AllUsers /D=$Folder"
  ${EndIf}
  ${IfNot} ${Errors}
    Quit
  ${EndIf}
  ClearErrors
  StrCpy $Scope "user"
  StrCpy $Asked "no"
FunctionEnd

Function ChooseFolder
  SetShellVarContext current
  StrCpy $1 "$LOCALAPPDATA\Programs\Inkhorn"
  ${If} $Scope == "all"
    SetShellVarContext all
    StrCpy $1 "$PROGRAMFILES64\Inkhorn"
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ClearErrors
  ${If} $Folder != ""
    StrCpy $INSTDIR $Folder
  ${ElseIf} $0 != ""
    StrCpy $INSTDIR $0
  ${Else}
    StrCpy $INSTDIR $1
  ${EndIf}
  Call ReadOptions
FunctionEnd

Function ForWhom
  ${If} $Asked == "yes"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(MULTIUSER_TEXT_INSTALLMODE_TITLE)" "$(MULTIUSER_TEXT_INSTALLMODE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 0 100% 24u "$(MULTIUSER_INNERTEXT_INSTALLMODE_TOP)"
  Pop $0
  ${NSD_CreateFirstRadioButton} 8u 36u -8u 12u "$(MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER)"
  Pop $1
  ${NSD_CreateAdditionalRadioButton} 8u 56u -8u 12u "$(MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS)"
  Pop $AllUsers
  ${If} $Scope == "all"
    ${NSD_Check} $AllUsers
  ${Else}
    ${NSD_Check} $1
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function ForWhomLeave
  ${NSD_GetState} $AllUsers $0
  StrCpy $Scope "user"
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Scope "all"
    Call IsAdministrator
    Pop $0
    ${If} $0 != "yes"
      Call Elevate
      Abort
    ${EndIf}
  ${EndIf}
  Call ChooseFolder
FunctionEnd

Function CheckFolder
  StrLen $0 $INSTDIR
  IntOp $0 $0 + ${FILES_LONGEST}
  ${If} $0 > 257
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(TOO_LONG)"
    Abort
  ${EndIf}
FunctionEnd

; The same as CheckFolder and the folder page's own sum, for who comes without a window.
Function RefuseFolder
  StrLen $0 $INSTDIR
  IntOp $0 $0 + ${FILES_LONGEST}
  ${If} $0 > 257
    SetErrorLevel 206
    Abort "$(TOO_LONG)"
  ${EndIf}
  CreateDirectory $INSTDIR
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR\", *l .r1, p 0, p 0) i .r0'
  ${If} $0 = 0
    Return                            ; a file system that does not tell
  ${EndIf}
  System::Int64Op $1 / 1024
  Pop $1
  ReadRegDWORD $2 SHCTX "${UNINSTALL_KEY}" "EstimatedSize"
  System::Int64Op $1 + $2             ; what the older one gives back
  Pop $1
  System::Int64Op $1 < ${FILES_KB}
  Pop $0
  ${If} $0 = 1
    IntOp $3 ${FILES_KB} / 1024
    RMDir $INSTDIR
    SetErrorLevel 112
    ${IfNot} ${Silent}
      MessageBox MB_OK|MB_ICONSTOP "$(TOO_LITTLE)"
    ${EndIf}
    Abort "$(TOO_LITTLE)"
  ${EndIf}
  ClearErrors
FunctionEnd

; The older version knows its own files, and takes them away before the new ones come; its settings and shortcuts stay.
Function RemoveOlder
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ClearErrors
  ${If} $0 != ""
  ${AndIf} $0 != $INSTDIR
    Push $0
    Call RemoveOlderIn
  ${EndIf}
  Push $INSTDIR
  Call RemoveOlderIn
FunctionEnd

Function RemoveOlderIn
  Pop $5
  ${IfNot} ${FileExists} "$5\${UNINSTALLER}"
  ${OrIfNot} ${FileExists} "$5\${PROGRAM}"
    Return
  ${EndIf}
  CopyFiles /SILENT "$5\${UNINSTALLER}" "$PLUGINSDIR\older.exe"
  ClearErrors
  ExecWait '"$PLUGINSDIR\older.exe" /S /Upgrade _?=$5' $6
  ${If} ${Errors}
  ${OrIf} $6 <> 0
    SetErrorLevel 5
    ${IfNot} ${Silent}
      MessageBox MB_OK|MB_ICONSTOP "$(OLDER_STAYS)"
    ${EndIf}
    Abort "$(OLDER_STAYS)"
  ${EndIf}
FunctionEnd

Section "Inkhorn" SectionProgram
  SectionIn RO
  Call StopIfRunning
  Call RefuseFolder
  InitPluginsDir
  Call RemoveOlder
  SetOutPath $INSTDIR
  SetOverwrite on
  WriteUninstaller "$INSTDIR\${UNINSTALLER}" ; first, so that an installation which breaks off can be removed
  Call Register
  !insertmacro InstallFiles
  SetOutPath $INSTDIR
  CreateShortcut "$SMPROGRAMS\Inkhorn.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section /o "$(ON_DESKTOP)" SectionDesktop
  CreateShortcut "$DESKTOP\Inkhorn.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section "$(FILE_KINDS)" SectionKinds
  !insertmacro DefineKind "Inkhorn.Text" "$(KIND_TEXT)"
  !insertmacro DefineKind "Inkhorn.Markdown" "$(KIND_MARKDOWN)"
  !insertmacro DefineKind "Inkhorn.Prompt" "$(KIND_PROMPT)"
  !insertmacro OfferKind ".txt" "Inkhorn.Text"
  !insertmacro OfferKind ".text" "Inkhorn.Text"
  !insertmacro OfferKind ".md" "Inkhorn.Markdown"
  !insertmacro OfferKind ".markdown" "Inkhorn.Markdown"
  !insertmacro OfferKind ".prompt" "Inkhorn.Prompt"
  ReadRegStr $0 HKCR ".prompt" ""
  ReadRegStr $1 SHCTX "${CLASSES}\.prompt" ""
  StrCpy $0 "$0$1"
  ${If} $0 == ""
    WriteRegStr SHCTX "${CLASSES}\.prompt" "" "Inkhorn.Prompt"
  ${EndIf}
  WriteRegStr SHCTX "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "Inkhorn"
  WriteRegStr SHCTX "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationName" "Inkhorn"
  WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationDescription" "$(DESCRIPTION)"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Inkhorn" "${CAPABILITIES}"
SectionEnd

; What was there before and is not wanted now.
Section "-"
  ${IfNot} ${SectionIsSelected} ${SectionDesktop}
    Delete "$DESKTOP\Inkhorn.lnk"
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${SectionKinds}
    Call WithdrawKinds
  ${EndIf}
  !insertmacro TellShell
SectionEnd

; What the sections are at first: as the command line says, or as the older version has it.
Function ReadOptions
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Desktop" $1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} "$DESKTOP\Inkhorn.lnk"
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/NoFileTypes" $1
  ${IfNot} ${Errors}
    !insertmacro UnselectSection ${SectionKinds}
  ${EndIf}
  ClearErrors
FunctionEnd

Function Register
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Inkhorn"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${PROGRAM}",0'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Inkhorn authors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${FILES_KB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegStr SHCTX "${PATHS_KEY}" "" "$INSTDIR\${PROGRAM}"
FunctionEnd

; Through the desktop's own process, so that the program never runs as an administrator.
Function StartInkhorn
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

; -- the uninstaller ---------------------------------------------------------------------------------------

Var Upgrade      ; "yes" when a newer installer only wants the files away

Function un.onInit
  SetRegView 64
  StrCpy $Upgrade "no"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/Upgrade" $1
  ${IfNot} ${Errors}
    StrCpy $Upgrade "yes"
  ${EndIf}
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $1 == $INSTDIR
    UserInfo::GetAccountType
    Pop $2
    ${If} $2 != "Admin"
      Call un.Elevate
    ${EndIf}
    SetShellVarContext all
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    Call un.SelectPurge
  ${EndIf}
  ClearErrors
FunctionEnd

Function un.Elevate
  ${IfNot} ${Silent}
    ExecShell "runas" "$INSTDIR\${UNINSTALLER}"
  ${EndIf}
  SetErrorLevel 740
  Quit
FunctionEnd

Section "un.Inkhorn" SectionUnProgram
  SectionIn RO
  Call un.StopIfRunning
  SetOutPath $TEMP                    ; a folder that is somebody's current one cannot be removed
  ClearErrors
  !insertmacro un.DeleteFiles
  ${If} ${Errors}
    SetErrorLevel 5
    ${IfNot} ${Silent}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(LEFT_OVER)"
    ${EndIf}
    ${If} $Upgrade == "yes"
      Abort "$(LEFT_OVER)"
    ${EndIf}
  ${EndIf}
  !insertmacro un.RemoveFolders
  ${If} $Upgrade == "no"
    Delete "$SMPROGRAMS\Inkhorn.lnk"
    Delete "$DESKTOP\Inkhorn.lnk"
    Call un.WithdrawKinds
    DeleteRegKey SHCTX "${PATHS_KEY}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    !insertmacro TellShell
  ${EndIf}
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir $INSTDIR                      ; only when nothing else lies in it
  ClearErrors
SectionEnd

; What the account that uninstalls had in LocalAppData; documents lie where the writer put them, and stay.
Section /o "un.$(PURGE)" SectionUnPurge
  SetShellVarContext current
  Push "$LOCALAPPDATA\${HOME}"
  Call un.RemoveTree
SectionEnd

Function un.SelectPurge
  !insertmacro SelectSection ${SectionUnPurge}
FunctionEnd

; As RMDir /r, but a folder that only points elsewhere (a junction to another disk with the models) is not entered.
Function un.RemoveTree
  Exch $0
  Push $1
  Push $2
  Push $3
  ${If} $0 == ""
    Goto done
  ${EndIf}
  System::Call 'kernel32::GetFileAttributesW(w r0) i .r3'
  ${If} $3 = -1
    Goto done
  ${EndIf}
  IntOp $3 $3 & 0x400                 ; FILE_ATTRIBUTE_REPARSE_POINT
  ${If} $3 <> 0
    Goto itself
  ${EndIf}
  FindFirst $1 $2 "$0\*"
  ${DoWhile} $2 != ""
    ${If} $2 != "."
    ${AndIf} $2 != ".."
      ${If} ${FileExists} "$0\$2\*.*"
        Push "$0\$2"
        Call un.RemoveTree
      ${Else}
        Delete "$0\$2"
      ${EndIf}
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
  itself:
  RMDir $0
  done:
  ClearErrors
  Pop $3
  Pop $2
  Pop $1
  Pop $0
FunctionEnd
