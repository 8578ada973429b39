"""What macOS is told of Inkhorn.app.

Kinds of files: the app is offered for text and Markdown beside whatever opens them now (`Alternate`), and owns its
prompt files. The list asks for nothing that the program does not do: no microphone, no camera, no other programs.
"""

from __future__ import annotations

from typing import Any, Final

from installer.release import APP_ID

NAME: Final = "Inkhorn.app"
EXECUTABLE: Final = "inkhorn"
ENGINE: Final = "inkhorn-engine"
ICON: Final = "inkhorn.icns"
OLDEST_MACOS: Final = "13.0"
"""The oldest that Qt 6.10 and 6.11 run on; what is compiled is told the same (MACOSX_DEPLOYMENT_TARGET)."""
PROMPT_TYPE: Final = "org.inkhorn.prompt"
MARKDOWN_TYPE: Final = "net.daringfireball.markdown"
FOLDER_SENTENCE: Final = "Inkhorn opens the documents there that you worked on last."
NETWORK_SENTENCE: Final = (
    "Inkhorn asks a model on a server in your own network only after you entered its address in the settings."
)


def info_plist(version: str) -> dict[str, Any]:
    """The values of Info.plist; `version` is the release's."""
    return {
        "CFBundleName": "Inkhorn",
        "CFBundleDisplayName": "Inkhorn",
        "CFBundleIdentifier": APP_ID,
        "CFBundleExecutable": EXECUTABLE,
        "CFBundleIconFile": ICON,
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHumanReadableCopyright": "© 2026 The Inkhorn authors. MIT licence.",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSPrincipalClass": "NSApplication",
        "NSDesktopFolderUsageDescription": FOLDER_SENTENCE,
        "NSDocumentsFolderUsageDescription": FOLDER_SENTENCE,
        "NSDownloadsFolderUsageDescription": FOLDER_SENTENCE,
        "NSRemovableVolumesUsageDescription": FOLDER_SENTENCE,
        "NSNetworkVolumesUsageDescription": FOLDER_SENTENCE,
        "NSLocalNetworkUsageDescription": NETWORK_SENTENCE,
        "CFBundleDocumentTypes": [
            document_type("Text document", "public.plain-text", "Alternate"),
            document_type("Markdown document", MARKDOWN_TYPE, "Alternate"),
            document_type("Inkhorn prompt", PROMPT_TYPE, "Owner"),
        ],
        "UTExportedTypeDeclarations": [
            declared(PROMPT_TYPE, "Inkhorn prompt", ["public.plain-text"], ["prompt"], "text/x-inkhorn-prompt"),
        ],
        "UTImportedTypeDeclarations": [
            declared(MARKDOWN_TYPE, "Markdown document", ["public.plain-text"], ["md", "markdown"], "text/markdown"),
        ],
    }


def document_type(name: str, content: str, rank: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": rank,
        "LSItemContentTypes": [content],
    }


def declared(identifier: str, name: str, kinds: list[str], endings: list[str], media: str) -> dict[str, Any]:
    """A uniform type identifier: ours is exported, one that somebody else defined is imported."""
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": name,
        "UTTypeConformsTo": kinds,
        "UTTypeTagSpecification": {"public.filename-extension": endings, "public.mime-type": [media]},
    }
