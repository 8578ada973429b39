"""Which model and which adapter each task has by the settings, and what cannot be had, in words. Reads headers: blocks.

Looked at here, before anything is loaded, so that a wrong choice is said when it is made and not when it is used.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from writer.assist.fitting import predict
from writer.engine.client.task_model import Purpose, TaskModel
from writer.engine.messages import Adapter, EngineConfig, ModelFacts
from writer.models.architectures import objection
from writer.models.bad_model import BadModel
from writer.models.gguf_header import GGUFFacts, read_facts
from writer.paths import expanded
from writer.settings.engine_sections import Model
from writer.tongue import tr

MODEL_UNUSED: Final[Mapping[Purpose, str]] = {
    "completion": tr("The model for suggestions is not used."),
    "grammar": tr("The model for the grammar check is not used."),
    "rewrite": tr("The model for rewriting is not used."),
}
ADAPTER_UNUSED: Final[Mapping[Purpose, str]] = {
    "completion": tr("The adapter for suggestions is not used."),
    "grammar": tr("The adapter for the grammar check is not used."),
    "rewrite": tr("The adapter for rewriting is not used."),
}
_PLENTY: Final = 1 << 62
"""Bytes; as if memory were no matter."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What each task has of its own, and sentences about what it cannot have."""

    models: Mapping[Purpose, TaskModel] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def plan(
    settings: Model,
    common: EngineConfig | None,
    known: frozenset[str],
    purposes: Collection[Purpose] = tuple(MODEL_UNUSED),
) -> Plan:
    """`common` is how the model for all tasks is loaded, `known` the architectures that can be."""
    paths: Mapping[Purpose, tuple[str, str]] = {
        "completion": (settings.completion, settings.completion_adapter),
        "grammar": (settings.grammar, settings.grammar_adapter),
        "rewrite": (settings.rewriting, settings.rewriting_adapter),
    }
    models: dict[Purpose, TaskModel] = {}
    problems: list[str] = []
    for purpose in purposes:
        model, adapter = paths[purpose]
        found = _chosen(purpose, model.strip(), common, known, problems)
        laid = _adapter(purpose, adapter.strip(), found.config or common, problems)
        if found.config or laid:
            models[purpose] = TaskModel(found.config, found.model, found.needs, laid)
    return Plan(models, tuple(problems))


def adapter_objection(path: Path, model: Path) -> str:
    """Why the LoRA adapter at `path` cannot be laid over the model, as far as headers tell; "" when it can."""
    try:
        adapter, facts = read_facts(path), read_facts(model)
    except BadModel as bad:
        return str(bad)
    if adapter.kind != "adapter":
        return tr(
            "{file} is not an adapter. Choose a LoRA adapter made for {model}.", file=path.name, model=facts.title
        )
    if adapter.architecture != facts.architecture:
        return tr(
            "The adapter {file} was made for another kind of model than {model}.", file=path.name, model=facts.title
        )
    return ""


def _chosen(
    purpose: Purpose, path: str, common: EngineConfig | None, known: frozenset[str], problems: list[str]
) -> TaskModel:
    if not path:
        return TaskModel()
    file = expanded(Path(path))
    try:
        facts = read_facts(file)
    except BadModel as bad:
        problems.append(f"{MODEL_UNUSED[purpose]} {bad}")
        return TaskModel()
    if reason := objection(facts, known):
        problems.append(f"{MODEL_UNUSED[purpose]} {reason}")
        return TaskModel()
    config = _like(common, file)
    if config == common:
        return TaskModel()
    return TaskModel(config, _model_facts(facts, config), predict(facts, config.context, _PLENTY).most)


def _like(common: EngineConfig | None, file: Path) -> EngineConfig:
    """Loaded as the model for all tasks is, when that is on this computer."""
    if common is None or common.server:
        return EngineConfig(str(file), context=common.context if common else EngineConfig("").context)
    return msgspec.structs.replace(common, model=str(file))


def _adapter(purpose: Purpose, path: str, config: EngineConfig | None, problems: list[str]) -> Adapter | None:
    if not path:
        return None
    file = expanded(Path(path))
    if config is None or config.server:
        reason = tr("{file} needs a model on this computer.", file=file.name)
    else:
        reason = adapter_objection(file, Path(config.model))
    if reason:
        problems.append(f"{ADAPTER_UNUSED[purpose]} {reason}")
        return None
    return Adapter(str(file))


def _model_facts(facts: GGUFFacts, config: EngineConfig) -> ModelFacts:
    """What the engine will say of it once it is loaded, as far as its header tells."""
    return ModelFacts(
        path=config.model,
        name=facts.name,
        architecture=facts.architecture,
        parameters=facts.parameters,
        quantisation=facts.quantisation,
        file_bytes=facts.file_bytes,
        vocabulary=facts.vocabulary,
        context_trained=facts.context_trained,
        context=min(config.context, facts.context_trained or config.context),
        chat_template=facts.chat_template,
        hybrid=facts.hybrid,
        fills=facts.fills,
    )
