"""`inkhorn rewrite --show-prompt`: what would be sent to a model, word for word, without one."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from writer.assist.rewrite_asking import rewrite_request, wish
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.engine.messages import Generate
from writer.language.rewriting.draft import Draft
from writer.prompts.file import PromptFile
from writer.prompts.rendering import Value


def show(prompt: PromptFile, text: str, variables: Mapping[str, Value], inputs: Mapping[str, str], json: bool) -> None:
    """Print the first request for each part of `text`. Raises RefusedError where there is nothing to ask."""
    requests = _requests(prompt, text, variables, inputs)
    if json:
        print_json([_plain(request) for request in requests])
        return
    for number, request in enumerate(requests, 1):
        if len(requests) > 1:
            print(f"=== part {number} of {len(requests)} ===")
        for message in request.messages:
            print(f"--- {message.role} ---")
            print(message.content)
        if request.grammar:
            print("--- the answer obeys ---")
            print(request.grammar, end="")


def _requests(
    prompt: PromptFile, text: str, variables: Mapping[str, Value], inputs: Mapping[str, str]
) -> list[Generate]:
    draft = Draft(text, wish(prompt, variables, inputs))
    requests, shown = [], None
    while ask := draft.ask:
        own = {**variables, "selection": ask.text, "paragraph": ask.text}
        if ask.span != shown:  # another try for the same part differs only in its seed
            requests.append(rewrite_request(prompt, own, inputs, ask.seed, ask.avoid, ask.terms))
        shown = ask.span
        draft.answered(ask.text, 0.0, float("inf"))  # as if the model had left it as it is, and taken long
    if not requests:
        raise RefusedError(draft.reason)
    return requests


def _plain(request: Generate) -> dict[str, object]:
    return {
        "messages": [{"role": message.role, "content": message.content} for message in request.messages],
        "max_tokens": request.max_tokens,
        "sampling": msgspec.to_builtins(request.sampling),
        "stop": list(request.stop),
        "grammar": request.grammar,
    }
