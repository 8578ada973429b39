"""Grammars: what is taken, what is refused and in which words, and which texts obey one."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.engine.worker.answers.constraint import Constraint, State
from writer.engine.worker.answers.gbnf import MOST_TEXT, check
from writer.engine.worker.errors import WorkerError

LIST = """\
# A list of things, each on a line of its own
root ::= item+   # at least one
item ::= ("- " | "* ") [^\\r\\n\\x0b\\u2028]+ "\\n"
"""
JSON = r"""
root   ::= object
value  ::= object | array | string | number |
           ("true" | "false" | "null") space
object ::= "{" space (
    string ":" space value
    ("," space string ":" space value)*
  )? "}" space
array  ::= "[" space (value ("," space value)*)? "]" space
string ::= "\"" ([^"\\\x7F\x00-\x1F] | "\\" (["\\bfnrt] | "u" [0-9a-fA-F]{4}))* "\"" space
number ::= "-"? ([0-9] | [1-9] [0-9]{0,15}) ("." [0-9]+)? ([eE] [-+]? [0-9]{1,3})? space
space  ::= | " " | "\n" [ \t]{0,20}
"""


def obeys(grammar: str, text: str) -> bool:
    """Whether `text` is a whole answer."""
    constraint = Constraint(grammar)
    if not text:
        return constraint.state.complete
    if not constraint.allows(text.encode()):
        return False
    constraint.accept(text.encode())
    return constraint.state.complete


@pytest.mark.parametrize(
    "grammar",
    [
        LIST,
        JSON,
        'root::="a"',
        'root ::= "a" |\n "b"\r\nother-1 ::= (\n"c"\n)\n\n',
        'root ::= "ab"{2}{3} "c"{ 1 , } [a-] [^-a] [\\]\\-z] .',
        'root ::= "\\x41\\u00e9\\U0001F600\\t\\r\\n\\"\\\\\\[\\]" "日本" "line\nbreak"',
        'root ::= "a"{0} "b"? "" [^\\x00-\\x1F]* | ()',
        'root ::= "(" root ")" | "x"',
        'a ::= "" | "x"\nroot ::= a "b" root | "c"',
        "root ::= " + "(" * 60 + '"a"' + ")" * 60,
        'root ::= "a"{2000}',
        'root ::= ("ab" "c"){0,900}',
    ],
)
def test_what_llama_cpp_takes_is_taken(grammar: str) -> None:
    check(grammar)


@pytest.mark.parametrize(
    ("grammar", "words"),
    [
        ("", 'no rule named "root"'),
        ('other ::= "a"', 'no rule named "root"'),
        ("root ::=", "only an empty answer"),
        ('root ::= "" | a\na ::= "x"{0}', "only an empty answer"),
        ('root ::= "a"\n\nb ::= c "d"', 'line 3: the rule "c" is used but not defined'),
        ('root ::= "a"\nroot ::= "b"', "line 2.*second time"),
        ('root = "a"', '"::=" is missing behind the name "root"'),
        ('root ::= "a"\n| "b"', 'line 2: a rule begins with its name, not with "|"'),
        ('root ::= "a" )', '"\\)" does not belong here'),
        ('root ::= "a" é', '"é" does not belong here'),
        ('root ::= "a', "closing quotation mark"),
        ("root ::= [a", 'closing "\\]"'),
        ("root ::= [a-", 'closing "\\]"'),
        ('root ::= (\n"a"\n', 'line 1: the closing "\\)"'),
        ("root ::= []", "hold no character"),
        ("root ::= [^]", "hold no character"),
        ("root ::= [z-a]", "the wrong way round"),
        ('root ::= "\\x00"', "no character of any text"),
        ('root ::= "\\ud800"', "no character of any text"),
        ('root ::= "\\U00110000"', "no character of any text"),
        ("root ::= [^\\x01-\\U0010ffff]", "no character of any text"),
        ('root ::= "\\q"', "has no meaning"),
        ('root ::= "\\x4"', "2 hexadecimal digits"),
        ('root ::= "\\u00g1"', "4 hexadecimal digits"),
        ('root ::= "\\', "has no meaning"),
        ("root ::= *", "nothing in front of the repetition"),
        ('root ::= ""+ "a"', "nothing in front of the repetition"),
        ('root ::= "a"{0}* "b"', "nothing in front of the repetition"),
        ('root ::= "a"{', "number of repetitions is missing"),
        ('root ::= "a"{,2}', "number of repetitions is missing"),
        ('root ::= "a"{2', "is written"),
        ('root ::= "a"{2;3}', "is written"),
        ('root ::= "a"{2,1}', "smaller number of repetitions has to come first"),
        ('root ::= "a"{2001}', "too often"),
        ('root ::= "a"{' + "9" * 9000 + "}", "too often"),
        ('root ::= "a"{1,2001}', "too often"),
        ('root ::= ("a"{0,100}){100}', "too often"),
        ('root ::= "a"{100}{100}', "too often"),
        ("root ::= " + ('"' + "a" * 900 + '"{0,1900} ') * 9, "too large"),
        ("root ::= " + "(" * 65 + '"a"' + ")" * 65, "too many brackets"),
        ("root ::= " + "(" * 9000, "too many brackets"),
        ('root ::= root "a" | "b"', '"root" begins with itself'),
        ('root ::= a\na ::= b "x"\nb ::= a | "y"', "begins with itself"),
        ('e ::= "x"?\nf ::= e e\nroot ::= f root "a" | "b"', "begins with itself"),
        ('root ::= "a"\nunused ::= unused', "begins with itself"),
        ('space ::= " "*\nroot ::= "a" space*', "may be empty is repeated without end"),
        ('root ::= "a"?* "b"', "may be empty is repeated without end"),
        ('root ::= "a" root', '"root" never comes to an end'),
        ('root ::= "x" | more\nmore ::= "y" more', '"more" never comes to an end'),
        ('root ::= "a" <[5]>', "angle brackets"),
        ('root ::= "a" !<stop>', "angle brackets"),
        ('root ::= "a\0b"', "line 1.*cannot be written"),
        ('root ::= "a" |\n"\ud800"', "line 2.*cannot be written"),
        ("#" * (MOST_TEXT + 1), "too long"),
    ],
)
def test_what_cannot_be_followed_is_refused_in_words(grammar: str, words: str) -> None:
    with pytest.raises(WorkerError) as refusal:
        check(grammar)
    assert re.search(words, refusal.value.message)
    assert refusal.value.message.endswith(".")


def test_a_long_chain_of_rules_is_no_trouble() -> None:
    chain = "\n".join(f"r{number} ::= r{number + 1} | r{number + 1}" for number in range(900))
    grammar = f'root ::= r0\n{chain}\nr900 ::= "a"'
    assert obeys(grammar, "a")


@given(st.text(alphabet='root::= ab"[]()|*+?{}0123,-^\\.\n#<!x', max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for grammar in (text, f"root ::= {text}"):
        with contextlib.suppress(WorkerError):
            check(grammar)


@pytest.mark.parametrize(
    ("grammar", "good", "bad"),
    [
        (LIST, ["- milk\n", "* a\n- été\n"], ["", "- \n", "- milk", "+ a\n", "- a\u2028b\n"]),
        (JSON, ['{"a": [1, -2.5e3, "é\\n"], "b": null}', "{}"], ['{"a" 1}', "{", "[1]", '{"a": 01}', '{"\n": 1}']),
        ('root ::= "a"{2,4}', ["aa", "aaaa"], ["a", "aaaaa"]),
        ('root ::= ("a" | "b"){3,}', ["aba", "abababa"], ["ab"]),
        ('root ::= "ab"* "c"?', ["", "ab", "ababc", "c"], ["a", "cab"]),
        ('root ::= "(" root ")" | "x"', ["x", "((x))"], ["((x)", "()"]),
        ("root ::= [^a-c] .", ["d\n", "😀é"], ["ab", "d"]),
        ("root ::= [a-] [\\]]", ["a]", "-]"], ["b]"]),
        ("root ::= [à-ü一-鿿]+", ["é中"], ["e", "😀"]),
        ('root ::= ([a-z] | [aeiou])* "!"', ["a" * 500 + "!"], ["a" * 500]),
    ],
)
def test_texts_obey_or_do_not(grammar: str, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if not obeys(grammar, text)] == []
    assert [text for text in bad if obeys(grammar, text)] == []


def test_an_answer_that_can_only_end_is_known_to_be_finished() -> None:
    constraint = Constraint('root ::= "yes" "!"?')
    for piece, complete, finished in ((b"ye", False, False), (b"s", True, False), (b"!", True, True)):
        constraint.accept(piece)
        assert (constraint.state.complete, constraint.state.finished) == (complete, finished)


def test_half_a_character_is_allowed_where_one_that_begins_so_is() -> None:
    constraint = Constraint("root ::= [^é]")
    assert constraint.allows(b"\xc3")
    assert not constraint.allows(b"\xc3\xa9")
    assert constraint.allows("è".encode())
    assert not Constraint("root ::= [a-z]").allows(b"\xc3")
    for broken in (b"\x80", b"\xff", b"\xc0\x80", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90", b"\xc3a", b"\0"):
        assert not Constraint("root ::= .+").allows(broken)


REGEXES = st.recursive(
    st.sampled_from(["a", "b", "ab", "[ab]", "[^a]", ".", "é"]),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map("({0[0]}|{0[1]})".format),
        st.tuples(inner, st.sampled_from(["?", "{2}", "{0,2}", "{1,3}"])).map("({0[0]}){0[1]}".format),
    ),
    max_leaves=6,
)


def as_grammar(pattern: str) -> str:
    letters = re.sub(r"(?<![\[^])(ab|[abé])(?![^\[]*\])", r' "\1" ', pattern)
    return f'root ::= {letters} | "zz"'


@given(REGEXES, st.text(alphabet="abéc", max_size=6))
def test_a_grammar_allows_what_the_same_regular_expression_does(pattern: str, text: str) -> None:
    assert obeys(as_grammar(pattern), text) == bool(re.fullmatch(pattern, text, re.DOTALL))


@given(st.binary(min_size=1, max_size=8))
def test_steps_by_byte_and_by_piece_agree(piece: bytes) -> None:
    constraint = Constraint(r"root ::= ([a-zà-ÿ\x01-\x20] | .)+")
    state: State | None = constraint.state
    for byte in piece:
        state = constraint.step(state, byte) if state else None
    assert constraint.allows(piece) == (state is not None)
    text = piece.decode("utf-8", "replace")
    if "\ufffd" not in text and "\0" not in text:
        assert constraint.allows(piece)


def test_readings_that_double_with_every_letter_end_in_words() -> None:
    """Three choices that begin alike, inside each other: nobody can follow 3^n readings."""
    inner = 'root ::= "(" root ")" "+" | "(" root ")" "-" | "(" root ")" | "x"'
    assert obeys(inner, "((x)+)-")
    with pytest.raises(WorkerError, match="too many ways"):
        Constraint(inner).allows(b"(" * 30)
