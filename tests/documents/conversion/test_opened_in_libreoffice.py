"""What we write is opened by LibreOffice, saved again by it, and still the same document. Skipped where it is not."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.documents.conversion.sample import tree_of
from writer.documents.conversion import converting
from writer.documents.conversion.formats import Format

SOFFICE = shutil.which("soffice")
pytestmark = [pytest.mark.process, pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")]

TEXT = """\
# A title

Words with *emphasis*, **strength**, ~~a line through~~, `code`, ***both*** and a [link](https://example.org/a?b=c).\\
After a break a footnote[^1].

- one
- two
  - inner
    - deeper
- three

Between.

7. seven
8. eight
   1. in eight
   2. and more

Tasks:

- [ ] to do
- [x] done

> A quote
>
> > in a quote

```
def f(x):

    return x < 1 & 2
```

| Name | Count | Middle |
| --- | --: | :-: |
| a **b** | 1 | x<br>y |
| \\| |  | `c` |

---

The end.

[^1]: The note with *emphasis*.
"""


@pytest.mark.parametrize("kind", [Format.DOCX, Format.ODT])
@pytest.mark.parametrize("other", ["docx:MS Word 2007 XML", "odt"])
def test_a_document_survives_libreoffice(kind: Format, other: str, tmp_path: Path) -> None:
    source = tmp_path / f"page.{kind.value}"
    source.write_bytes(converting.written(tree_of(TEXT), kind, "en-GB"))
    out = tmp_path / "out"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", other, "--outdir", str(out), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=150)
    found = converting.read(out / f"page.{other.partition(':')[0]}").tree
    assert converting.markdown(found) == TEXT
