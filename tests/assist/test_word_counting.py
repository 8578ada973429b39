"""The number of words is always that of the whole text, however it was edited."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.support.fakes import FakeDocument
from writer.assist.word_counting import WordCounter
from writer.text.words import word_count


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.sampled_from(["a", " ", "\n", "\U0001f600", "", "\n\nnew words"])), max_size=25
    )
)
def test_it_follows_every_edit(acts: list[tuple[int, str]]) -> None:
    document = FakeDocument()
    counter = WordCounter(document)
    document.type("The first words.\nAnd a second line.")
    for place, added in acts:
        document.put_caret(min(place, document.length()))
        if added:
            document.type(added)
        elif document.caret:
            document.erase()
    assert counter.total == word_count(document.text())
