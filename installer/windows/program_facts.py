"""What Windows is told of the program's executables: icon, name and version, as files that PyInstaller takes up."""

from __future__ import annotations

from pathlib import Path

from installer.release import this_release
from installer.windows.build import numbers
from installer.windows.icon import ico

TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Inkhorn authors'),
      StringStruct('FileDescription', 'Inkhorn'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'inkhorn'),
      StringStruct('LegalCopyright', 'The Inkhorn authors, MIT licence'),
      StringStruct('ProductName', 'Inkhorn'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""
"""The resource of a program's version in PyInstaller's words; 040904B0 is American English in Unicode."""


def program_facts(folder: Path) -> dict[str, str]:
    """What PyInstaller's EXE is told besides; the files are written into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    icon, version = folder / "inkhorn.ico", folder / "version.txt"
    icon.write_bytes(ico())
    version.write_text(version_text(this_release().version), encoding="utf-8")
    return {"icon": str(icon), "version": str(version)}


def version_text(version: str) -> str:
    return TEMPLATE.format(version=version, numbers=numbers(version).replace(".", ", "))
