"""A document with all that Markdown can say."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from writer.documents.conversion import converting
from writer.documents.conversion.converting import Taken
from writer.documents.conversion.formats import Format
from writer.documents.conversion.model import Tree

FIXTURES: Final = Path(__file__).parent.parent / "fixtures"

TEXT: Final = """\
# A title

Words with *emphasis*, **strength**, ~~a line through~~, `code`, ***both*** and a [link](https://example.org "T").\\
After a break a footnote[^1] and another[^2].

## Lists

- one

- two

  - inner
    - deeper

- three

  with more

7. seven
8. eight
   1. in eight

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

1. with code

   ```
   a
   ```

2. next

![A picture](pictures/a.png)

[^1]: The note with *emphasis*.

[^2]: Another

    with two paragraphs.
"""


def tree_of(text: str) -> Tree:
    """The tree of a Markdown text."""
    return converting.from_markdown(text)


def again(tree: Tree, kind: Format) -> Taken:
    """What is read from a file of this format that `tree` was written to."""
    return converting.take(converting.written(tree, kind, "en-GB"), Path(f"x.{kind.value}"))
