# The installers at work on a real Windows: installed where a path is difficult, tested by the program itself, upgraded
# with the other flavour, removed. For a build server: it changes the account it runs in.
#   installer/windows/try.ps1 FOLDER
param([Parameter(Mandatory)][string]$Folder)
$ErrorActionPreference = 'Stop'
$place = Join-Path $env:TEMP 'Tinte für Ä 字\Ink horn'
$key = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Inkhorn'

function Invoke-Waiting([string]$Program, [string]$Arguments) {
    $process = Start-Process -FilePath $Program -ArgumentList $Arguments -PassThru -Wait
    if ($process.ExitCode -ne 0) { throw "$Program $Arguments ended with $($process.ExitCode)." }
}

$slim = Get-ChildItem $Folder -Filter '*-windows-x86_64.exe' | Select-Object -First 1
$full = Get-ChildItem $Folder -Filter '*-windows-x86_64-full.exe' | Select-Object -First 1
foreach ($setup in $slim, $full) {
    Invoke-Waiting $setup.FullName "/S /D=$place"
    if ((Get-ItemProperty $key).InstallLocation -ne $place) { throw 'The installation is not listed.' }
    & (Join-Path $place 'inkhorn.com') --selftest
    if ($LASTEXITCODE -ne 0) { throw 'The installed program fails its own test.' }
}
Set-Content -Path (Join-Path $place 'mine.txt') -Value 'of the writer'
Invoke-Waiting (Join-Path $place 'uninstall-inkhorn.exe') '/S'
foreach ($attempt in 1..120) {
    if (-not (Test-Path (Join-Path $place 'uninstall-inkhorn.exe'))) { break }
    Start-Sleep -Milliseconds 500
}
$left = @(Get-ChildItem $place -Recurse -File | ForEach-Object Name)
if (($left -join ' ') -ne 'mine.txt') { throw "Left over: $left" }
if (Test-Path $key) { throw 'The registry still lists the program.' }
Write-Output 'installed, tested, upgraded and removed'
