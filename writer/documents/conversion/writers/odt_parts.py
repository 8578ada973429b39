"""The parts of an OpenDocument text that are the same in every one: styles, names, what is where."""

from __future__ import annotations

from html import escape
from typing import Final

_NS: Final = "urn:oasis:names:tc:opendocument:xmlns"
NAMES: Final = (
    f'xmlns:office="{_NS}:office:1.0" xmlns:text="{_NS}:text:1.0" xmlns:style="{_NS}:style:1.0" '
    f'xmlns:table="{_NS}:table:1.0" xmlns:fo="{_NS}:xsl-fo-compatible:1.0" xmlns:meta="{_NS}:meta:1.0" '
    f'xmlns:svg="{_NS}:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'
)
HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
MIME: Final = "application/vnd.oasis.opendocument.text"
DEEPEST: Final = 10
"""Levels of lists."""
QUOTES: Final = 8
_SIGNS: Final = "•◦▪"
_MONO: Final = 'style:font-name="Mono" fo:font-family="Consolas, \'DejaVu Sans Mono\', monospace"'

MANIFEST: Final = (
    f'{HEAD}<manifest:manifest xmlns:manifest="{_NS}:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MIME}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>'
        for name in ("content", "styles", "meta")
    )
    + "</manifest:manifest>"
)


def meta(title: str, author: str) -> str:
    names = f"<dc:title>{escape(title)}</dc:title>" if title else ""
    if author:
        names += (
            f"<meta:initial-creator>{escape(author)}</meta:initial-creator><dc:creator>{escape(author)}</dc:creator>"
        )
    return f"{HEAD}<office:document-meta {NAMES}><office:meta>{names}</office:meta></office:document-meta>"


def styles(language: str, *, letter: bool) -> str:
    """All styles a document may use; `language`: a BCP 47 tag, or empty; `letter`: on North American paper."""
    wide, high = ("8.5in", "11in") if letter else ("21cm", "29.7cm")
    rows = [_default(language)]
    for level, size in enumerate((18, 16, 14, 12, 11, 11), 1):
        look = f'<style:text-properties fo:font-weight="bold" fo:font-size="{size}pt"/>'
        kept = '<style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>'
        rows.append(_paragraph(f"Heading {level}", "Text body", kept + look, f' style:default-outline-level="{level}"'))
    rows.append(_paragraph("Text body", "Standard", '<style:paragraph-properties fo:margin-bottom="0.25cm"/>'))
    rows.append(_paragraph("Preformatted Text", "Standard", f'<style:text-properties {_MONO} fo:font-size="10pt"/>'))
    rows.append(_paragraph("Footnote", "Standard", '<style:text-properties fo:font-size="10pt"/>'))
    rows.append(_paragraph("Table Contents", "Standard", ""))
    rows.append(_paragraph("Table Heading", "Table Contents", '<style:text-properties fo:font-weight="bold"/>'))
    line = '<style:paragraph-properties fo:border-bottom="0.5pt solid #808080" fo:margin-bottom="0.4cm"/>'
    rows.append(_paragraph("Horizontal Line", "Standard", line))
    for level in range(1, QUOTES + 1):
        look = (
            f'<style:paragraph-properties fo:margin-left="{level}cm" fo:margin-bottom="0.25cm" '
            'fo:border-left="1.5pt solid #a0a0a0" fo:padding-left="0.25cm"/>'
        )
        rows.append(_paragraph("Quotations" if level == 1 else f"Quotations {level}", "Standard", look))
    rows.append(_run("Source Text", f"<style:text-properties {_MONO}/>"))
    blue = 'fo:color="#0563c1"'
    rows.append(_run("Internet link", f'<style:text-properties {blue} style:text-underline-style="solid"/>'))
    rows.append(_run("Picture Link", f"<style:text-properties {blue}/>"))
    rows.append(_run("Footnote anchor", '<style:text-properties style:text-position="super 58%"/>'))
    margins = "".join(f' fo:margin-{side}="2.5cm"' for side in ("top", "bottom", "left", "right"))
    page = (
        f'<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{wide}" '
        f'fo:page-height="{high}"{margins}/></style:page-layout>'
    )
    return (
        f"{HEAD}<office:document-styles {NAMES}>"
        '<office:font-face-decls><style:font-face style:name="Mono" '
        'svg:font-family="Consolas, monospace" style:font-pitch="fixed"/></office:font-face-decls>'
        f"<office:styles>{''.join(rows)}</office:styles>"
        f"<office:automatic-styles>{page}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>'
        "</office:document-styles>"
    )


AUTOMATIC: Final = (
    "<office:automatic-styles>"
    + "".join(
        f'<style:style style:name="T{bits}" style:family="text"><style:text-properties'
        + (' fo:font-weight="bold"' if bits & 1 else "")
        + (' fo:font-style="italic"' if bits & 2 else "")
        + (' style:text-line-through-style="solid"' if bits & 4 else "")
        + "/></style:style>"
        for bits in range(1, 8)
    )
    + "".join(
        f'<style:style style:name="P{parent[0]}{side}" style:family="paragraph" '
        f'style:parent-style-name="Table_20_{parent}">'
        f'<style:paragraph-properties fo:text-align="{side}"/></style:style>'
        for parent in ("Contents", "Heading")
        for side in ("left", "center", "right")
    )
    + "{lists}</office:automatic-styles>"
)
"""What is set by hand: T1 bold, T2 italic, T4 struck and their sums; PCleft … aligned cells, PHleft … of a header."""


def lists() -> str:
    """The list styles "bullets" and "numbers"."""
    made = []
    for name in ("bullets", "numbers"):
        levels = []
        for level in range(1, DEEPEST + 1):
            place = (
                '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
                '<style:list-level-label-alignment text:label-followed-by="listtab" '
                f'fo:text-indent="-0.6cm" fo:margin-left="{level * 0.9:.1f}cm"/></style:list-level-properties>'
            )
            if name == "bullets":
                sign = _SIGNS[(level - 1) % len(_SIGNS)]
                levels.append(
                    f'<text:list-level-style-bullet text:level="{level}" text:bullet-char="{sign}">{place}'
                    "</text:list-level-style-bullet>"
                )
            else:
                levels.append(
                    f'<text:list-level-style-number text:level="{level}" style:num-format="1" style:num-suffix=".">'
                    f"{place}</text:list-level-style-number>"
                )
        made.append(f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>')
    return "".join(made)


def _default(language: str) -> str:
    code, _, country = language.partition("-")
    lang = f' fo:language="{escape(code)}" fo:country="{escape(country) or "none"}"' if code else ""
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%"/>'
        f'<style:text-properties fo:font-family="\'Liberation Sans\', Calibri, sans-serif" fo:font-size="11pt"{lang}/>'
        '</style:default-style><style:style style:name="Standard" style:family="paragraph"/>'
    )


def _paragraph(name: str, parent: str, look: str, more: str = "") -> str:
    return (
        f'<style:style style:name="{coded(name)}" style:display-name="{name}" style:family="paragraph" '
        f'style:parent-style-name="{coded(parent)}"{more}>{look}</style:style>'
    )


def _run(name: str, look: str) -> str:
    return (
        f'<style:style style:name="{coded(name)}" style:display-name="{name}" style:family="text">{look}</style:style>'
    )


def coded(name: str) -> str:
    """The name of a style as it is written where it is used."""
    return name.replace(" ", "_20_")
