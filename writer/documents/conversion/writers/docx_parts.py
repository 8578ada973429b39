"""The parts of a Word document that are the same in every one: styles, numbering, what is where."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from html import escape
from typing import Final

W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R: Final = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_KIND: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

DEEPEST: Final = 8
"""Levels of lists and quotes that have a style."""
BULLETS: Final = 0
DECIMALS: Final = 1
_SIGNS: Final = "•◦▪"
_INDENT: Final = 720
"""Twentieths of a point; half an inch."""

CONTENT_TYPES: Final = (
    f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_KIND}.numbering+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_KIND}.footnotes+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_KIND}.settings+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>"
)

SETTINGS: Final = (
    f'{HEAD}<w:settings {W}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat></w:settings>"
)

PACKAGE_RELATIONS: Final = (
    f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)


def relations(targets: Mapping[str, str], *, main: bool) -> str:
    """The links of a part: addresses by their id, and for the `main` part its neighbours."""
    rows = [
        f'<Relationship Id="{identity}" Type="{OFFICE}/hyperlink" Target="{escape(target)}" TargetMode="External"/>'
        for identity, target in targets.items()
    ]
    if main:
        for name in ("styles", "numbering", "footnotes", "settings"):
            rows.append(f'<Relationship Id="{name}" Type="{OFFICE}/{name}" Target="{name}.xml"/>')
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def core(title: str, author: str) -> str:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator></cp:coreProperties>"
    )


def styles(language: str) -> str:
    """All styles a document may use; `language`: a BCP 47 tag, or empty."""
    lang = f'<w:lang w:val="{escape(language)}"/>' if language else ""
    rows = [
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>'
        f'<w:sz w:val="22"/>{lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ]
    for level, size in enumerate((32, 28, 26, 24, 22, 22), 1):
        look = f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr>'
        kept = f'<w:pPr><w:keepNext/><w:spacing w:before="280"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>{look}'
        rows.append(_paragraph(f"Heading{level}", f"heading {level}", kept))
    code = '<w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="20"/></w:rPr>'
    rows.append(_paragraph("ListParagraph", "List Paragraph", '<w:pPr><w:spacing w:after="60"/></w:pPr>'))
    rows.append(_paragraph("HTMLPreformatted", "HTML Preformatted", f'<w:pPr><w:spacing w:after="0"/></w:pPr>{code}'))
    rows.append(_paragraph("FootnoteText", "footnote text", '<w:rPr><w:sz w:val="20"/></w:rPr>'))
    rows.append(_paragraph("TableHeading", "Table Heading", "<w:rPr><w:b/></w:rPr>"))
    line = '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="808080"/></w:pBdr></w:pPr>'
    rows.append(_paragraph("HorizontalLine", "Horizontal Line", line))
    for level in range(1, DEEPEST + 1):
        rows += _levels(level, code)
    rows.append(_run("HTMLCode", "HTML Code", code))
    rows.append(_run("Hyperlink", "Hyperlink", '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>'))
    rows.append(_run("PictureLink", "Picture Link", '<w:rPr><w:color w:val="0563C1"/></w:rPr>'))
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    rows.append(_run("FootnoteReference", "footnote reference", raised))
    rows.append(_TABLE)
    return f"{HEAD}<w:styles {W}>{''.join(rows)}</w:styles>"


def numbering(lists: Mapping[int, tuple[int, int | None]]) -> str:
    """The lists of a document by number: level, counted from 0, and the first number, None for bullets."""
    rows = [_abstract(BULLETS), _abstract(DECIMALS)]
    for number, (level, start) in lists.items():
        kind = BULLETS if start is None else DECIMALS
        override = (
            ""
            if start is None
            else f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        )
        rows.append(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{override}</w:num>')
    return f"{HEAD}<w:numbering {W}>{''.join(rows)}</w:numbering>"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of `parts` that is the same for the same parts. "mimetype" is not compressed."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return made.getvalue()


def _levels(level: int, code: str) -> list[str]:
    number = "" if level == 1 else f" {level}"
    left = f'<w:ind w:left="{_INDENT * level}"/>'
    border = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="A0A0A0"/></w:pBdr>'
    slanted = f"<w:pPr>{border}{left}</w:pPr>"
    return [
        _paragraph(f"Quote{level}", f"Quote{number}", slanted),
        _paragraph(f"ListContinue{level}", f"List Continue{number}", f"<w:pPr>{left}</w:pPr>"),
        _paragraph(f"ListQuote{level}", f"List Quote{number}", slanted),
        _paragraph(f"ListCode{level}", f"List Code{number}", f'<w:pPr><w:spacing w:after="0"/>{left}</w:pPr>{code}'),
    ]


def _paragraph(identity: str, name: str, look: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"<w:qFormat/>{look}</w:style>"
    )


def _run(identity: str, name: str, look: str) -> str:
    return f'<w:style w:type="character" w:styleId="{identity}"><w:name w:val="{name}"/><w:qFormat/>{look}</w:style>'


def _abstract(kind: int) -> str:
    levels = []
    for level in range(DEEPEST + 1):
        sign = _SIGNS[level % len(_SIGNS)]
        form, text = ("bullet", sign) if kind == BULLETS else ("decimal", f"%{level + 1}.")
        levels.append(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{_INDENT * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        )
    many = '<w:multiLevelType w:val="hybridMultilevel"/>'
    return f'<w:abstractNum w:abstractNumId="{kind}">{many}{"".join(levels)}</w:abstractNum>'


_TABLE: Final = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    "<w:tblPr><w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
)
