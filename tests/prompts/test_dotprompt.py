"""What dotprompt's published reference and spec describe, case by case: what Inkhorn does alike, and what it refuses.

The cases are written anew from the described behaviour. Two differences run through all of them: a turn has no white
space at its ends, and a name that is neither a variable nor a declared input is refused instead of being empty.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.prompts.file import BrokenPrompt, PromptFile, parse
from writer.prompts.inputs import Input
from writer.prompts.rendering import Turn, render, render_template
from writer.prompts.template import compile_template

PATH = Path("spec.prompt")


def good(text: str) -> PromptFile:
    prompt = parse(text, PATH)
    assert isinstance(prompt, PromptFile), prompt
    return prompt


def test_a_given_value_goes_before_the_default() -> None:
    prompt = good("---\ninput:\n  schema: {who: string}\n  default: {who: reader}\n---\nDear {{who}},\n")
    assert render(prompt, {}) == [Turn("user", "Dear reader,")]
    assert render(prompt, {}, {"who": "Pavel"}) == [Turn("user", "Dear Pavel,")]
    assert render(prompt, {}, {"who": "<b>&amp;</b>"}) == [Turn("user", "Dear <b>&amp;</b>,")]


@pytest.mark.parametrize("text", ["東京", "שלום", "नमस्ते", "👩‍👩‍👧 🇯🇵", "e\u0301", "a\u200bb", "∑ ≠ €"])
def test_every_script_arrives_as_written(text: str) -> None:
    turns = render_template(compile_template("始め {{selection}} 終り"), {"selection": text})
    assert turns == [Turn("user", f"始め {text} 終り")]


def test_lists_are_joined_by_the_template() -> None:
    template = compile_template("{{#each tags}}{{this}}{{#unless @last}} / {{/unless}}{{/each}}")
    assert render_template(template, {"tags": ["eins", "二", "три"]}) == [Turn("user", "eins / 二 / три")]


def test_roles_make_turns_and_what_else_they_carry_is_read_over() -> None:
    source = '{{role "system" purpose="rules"}}Be kind.\n{{role "user" a=\'b\' n=3}}Hi\n{{role "model"}}Ho\n'
    assert render_template(compile_template(source), {}) == [
        Turn("system", "Be kind."),
        Turn("user", "Hi"),
        Turn("assistant", "Ho"),
    ]


@pytest.mark.parametrize(
    ("source", "tone", "expected"),
    [
        ('{{#ifEquals tone "warm"}}A{{else}}B{{/ifEquals}}', "warm", "A"),
        ("{{#ifEquals tone 'warm'}}A{{else}}B{{/ifEquals}}", "dry", "B"),
        ('{{#unlessEquals tone "warm"}}A{{else}}B{{/unlessEquals}}', "warm", "B"),
        ('{{#unlessEquals tone "warm"}}A{{/unlessEquals}}', "dry", "A"),
        ("{{#ifEquals tone title}}A{{else}}B{{/ifEquals}}", "T", "A"),
        ('{{#ifEquals "a b" tone}}A{{else}}B{{/ifEquals}}', "a b", "A"),
    ],
)
def test_two_texts_are_compared(source: str, tone: str, expected: str) -> None:
    assert render_template(compile_template(source), {"tone": tone, "title": "T"}) == [Turn("user", expected)]


def test_picoschema_describes_inputs() -> None:
    prompt = good(
        "---\ninput:\n  schema:\n    who: string\n    age?: number, in years\n"
        "    tone(enum, how it sounds): [warm, dry]\n    size?(enum): [1, 2]\n---\n{{who}} {{age}} {{tone}} {{size}}"
    )
    assert prompt.inputs == (
        Input("who"),
        Input("age", None, "in years", optional=True),
        Input("tone", None, "how it sounds", ("warm", "dry")),
        Input("size", None, "", ("1", "2"), optional=True),
    )
    assert [field.kind for field in prompt.inputs] == ["text", "text", "choice", "choice"]


def test_json_schema_offers_choices_as_well() -> None:
    prompt = good(
        "---\ninput:\n  schema:\n    type: object\n    properties:\n"
        "      tone: {type: string, enum: [warm, dry], description: how it sounds}\n---\n{{tone}}"
    )
    assert prompt.inputs == (Input("tone", None, "how it sounds", ("warm", "dry")),)


def test_what_is_meant_for_other_programs_changes_nothing() -> None:
    head = (
        "model: someone/model\nvariant: formal\ntools: [clock]\nmetadata: {a: {b: 1}}\n"
        "config: {temperature: 0.5, version: latest, safetySettings: [x]}\noutput: {format: json}\n"
        "myext.foo: bar\nmyext.sub.foo: 3\n"
    )
    plain = good("---\nconfig: {temperature: 0.5}\n---\n{{selection}}")
    assert good(f"---\n{head}---\n{{{{selection}}}}") == plain


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{{>signature}}", "cannot include other files or prompts"),
        ("{{history}}", "earlier turns"),
        ('{{media url="https://example.org/a.png"}}', "pictures or other media"),
        ('{{section "output"}}', "sections are not supported"),
        ("{{json selection}}", "nothing to write as JSON"),
        ("{{#if title}}a{{else if date}}b{{/if}}", "inside the {{else}}"),
        ("{{@state.count}}", "without helpers or paths"),
        ("{{user.name}}", "without helpers or paths"),
        ("{{#with title}}x{{/with}}", "only #if, #unless"),
        ("{{#ifEquals tone}}x{{/ifEquals}}", "only #if, #unless"),
        ('{{#ifEquals a.b "x"}}y{{/ifEquals}}', "without helpers or paths"),
        ("{{#ifEquals title 'x'}}y{{/if}}", "closes nothing"),
        ("{{nobody}}", "declare it under input"),
    ],
)
def test_what_is_not_supported_is_refused_in_words(source: str, words: str) -> None:
    broken = parse(source, PATH)
    assert isinstance(broken, BrokenPrompt)
    assert words in " ".join(broken.reasons)
