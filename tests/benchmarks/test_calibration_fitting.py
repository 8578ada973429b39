"""The fit finds again what made-up evidence was made with, and only numbers are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.benchmarks.calibration.checking import held_out, report
from tests.benchmarks.calibration.columns import KINDS, columns
from tests.benchmarks.calibration.errors import LayoutError, NoEvidenceError
from tests.benchmarks.calibration.evidence import Record, Weighed
from tests.benchmarks.calibration.fitting import CalibrationNumbers, KindNumbers, Models
from tests.benchmarks.calibration.logistic import logistic
from tests.benchmarks.calibration.writing import by_hand, groups, listed, with_numbers
from writer.language.grammar import calibration
from writer.language.grammar.kinds import CandidateKind

SOURCE = Path(calibration.__file__).read_text("utf-8")
_NUMBER = re.compile(r"-?\d+\.\d+")


def test_a_logistic_fit_finds_the_weights_and_biases_of_made_up_rows() -> None:
    random = np.random.default_rng(2)
    kind = random.integers(0, 3, 3000)
    features = random.normal(0, 2, (3000, 3))
    weights, biases = np.array([0.8, -0.4, 0.0]), np.array([-2.0, -1.0, 0.5])
    right = (random.random(3000) < _probability(biases[kind] + features @ weights)).astype(float)
    found = logistic(features, kind, right, 0.02)
    assert found.weights == pytest.approx(weights, abs=0.12)
    assert found.biases[:3] == pytest.approx(biases, abs=0.3)


def test_a_kind_never_seen_gets_the_common_bias() -> None:
    random = np.random.default_rng(3)
    kind = random.integers(0, 2, 2000)
    right = (random.random(2000) < 0.2).astype(float)
    found = logistic(np.zeros((2000, 1)), kind, right, 0.02)
    assert found.biases[0] == pytest.approx(np.log(0.25), abs=0.15)
    assert found.biases[5] == pytest.approx(found.biases[:2].mean(), abs=0.05)


def test_a_strong_pull_keeps_weights_small() -> None:
    features = np.array([[1.0], [2.0], [-1.0], [-2.0]] * 5)
    right = (features[:, 0] > 0).astype(float)
    kind = np.zeros(20, dtype=np.int64)
    weak, strong = (logistic(features, kind, right, pull).weights[0] for pull in (0.02, 10.0))
    assert 0 < strong < weak


def test_a_fit_finds_what_the_second_round_is_worth_and_says_true_probabilities() -> None:
    seen = columns(_records(400))
    by_kind = groups(SOURCE)
    numbers = Models(seen, by_kind).numbers()
    assert [slopes[1] for slopes in numbers.groups.values()] == pytest.approx([0.5] * 5, abs=0.15)
    assert all(abs(slopes[0]) < 0.15 for slopes in numbers.groups.values())
    likely, right = held_out(seen, by_kind)
    assert likely.mean() == pytest.approx(right.mean(), abs=0.02)
    sure = likely > 0.8
    assert right[sure].mean() == pytest.approx(likely[sure].mean(), abs=0.06)
    assert any("strict " in line for line in report(likely, right))


def test_evidence_without_anything_right_is_refused() -> None:
    wrong = columns([Record(1, "A text.", ("A text.",), "m.gguf", ((_weighed(CandidateKind.TENSE, 0, False),),))])
    with pytest.raises(NoEvidenceError, match="right"):
        Models(wrong, groups(SOURCE))


def test_the_margin_counts_rivals_for_the_same_place_only() -> None:
    places = ((0, 4), (2, 6), (5, 5), (5, 5), (6, 9))
    asked = tuple(_weighed(CandidateKind.TENSE, start, True, end) for start, end in places)
    seen = columns([Record(1, "A text of words.", ("Another.",), "m.gguf", (asked, asked[:1]))])
    margins = seen.margins(np.array([1.0, 3.0, 0.5, 0.0, 20.0, 9.0]))
    assert list(margins) == [-2.0, 2.0, -2.5, -3.0, calibration.UNRIVALLED, calibration.UNRIVALLED]


def test_only_numbers_change_and_the_module_then_holds_them() -> None:
    numbers = _numbers()
    source = _without_comments(SOURCE)
    written = with_numbers(source, numbers)
    assert written != source
    assert _NUMBER.sub("#", written) == _NUMBER.sub("#", source)
    module: dict[str, object] = {"__name__": "made_up_calibration"}
    exec(compile(written.replace("@dataclass(frozen=True, slots=True)", ""), "made_up", "exec"), module)
    for name, values in numbers.groups.items():
        assert module[name] == values
    assert (module["_FIRST_SUPPORT"], module["_ALONE"]) == (numbers.first_support, numbers.alone)
    assert (module["_TOGETHER"], module["_FIRST_SLOPE"]) == (numbers.together, numbers.first_slope)
    table = module["_TABLE"]
    assert isinstance(table, dict)
    assert set(table) == set(CandidateKind)
    for kind, group in groups(SOURCE).items():
        row = numbers.table[kind]
        assert table[kind] == (module[group], row.offset, row.alone, row.together)
    assert (module["_LOWEST"], module["UNRIVALLED"]) == (calibration._LOWEST, calibration.UNRIVALLED)


def test_what_a_comment_says_was_set_by_hand_stays_so() -> None:
    source = _commented(_commented(_without_comments(SOURCE), "TENSE", "fitted bias less 1.5"), "NUMBER", "not fitted")
    numbers = _numbers()
    written = with_numbers(source, numbers)
    row = numbers.table[CandidateKind.TENSE]
    assert f"CandidateKind.TENSE: (_CHOICE, {row.offset:.1f}, {row.alone:.2f}, {row.together - 1.5:.2f}),  #" in written
    assert _line(written, "NUMBER") == _line(source, "NUMBER")
    assert _line(written, "AGREEMENT") != _line(source, "AGREEMENT")
    assert by_hand(source) == [CandidateKind.NUMBER]


def test_writing_twice_changes_nothing_more_and_what_is_listed_is_written() -> None:
    written = with_numbers(SOURCE, _numbers())
    assert with_numbers(written, _numbers()) == written
    written = with_numbers(_without_comments(SOURCE), _numbers())
    for line in listed(_numbers(), groups(SOURCE)).splitlines():
        assert ", ".join(_NUMBER.findall(line)) in written


@pytest.mark.parametrize("name", ["_ALONE", "_FIRST_SLOPE", "CandidateKind.TENSE"])
def test_a_module_without_a_name_is_left_alone(name: str) -> None:
    with pytest.raises(LayoutError, match="0 times"):
        with_numbers(SOURCE.replace(f"{name}:", "_ELSE:"), _numbers())


def _numbers() -> CalibrationNumbers:
    """Every number another, with as many digits as are written."""
    names = dict.fromkeys(groups(SOURCE).values())
    by_group = {name: (place + 0.125, -0.001, 0.0, 9.5) for place, name in enumerate(names)}
    table = {kind: KindNumbers(place + 0.5, -place - 0.25, 0.75) for place, kind in enumerate(KINDS)}
    return CalibrationNumbers(by_group, table, (1.5, -2.5, 3.125), 0.25, (0.5,) * 5, (-0.25,) * 5)


def _without_comments(source: str) -> str:
    """As if no row of the table had been touched by hand."""
    return re.sub(r"^(    CandidateKind\.\w+: .*\),)  #.*$", r"\1", source, flags=re.MULTILINE)


def _commented(source: str, kind: str, comment: str) -> str:
    return source.replace(_line(source, kind), f"{_line(source, kind)}  # {comment}")


def _line(source: str, kind: str) -> str:
    return next(line for line in source.splitlines() if line.startswith(f"    CandidateKind.{kind}:"))


def _records(count: int) -> Iterator[Record]:
    """Sentences of six candidates apart; half a nat of odds for each nat that the second round brings, no more."""
    random = np.random.default_rng(4)
    for number in range(count):
        kinds = random.choice(len(KINDS), 6)
        together = random.normal(-1, 4, 6)
        right = random.random(6) < _probability(0.5 * together - 1.0)
        asked = tuple(
            _weighed(
                KINDS[kinds[place]],
                10 * place,
                bool(right[place]),
                None,
                float(together[place]),
                *random.normal(size=2),
            )
            for place in range(6)
        )
        yield Record(number, "A text of many words." * 4, ("Another.",), "m.gguf", (asked,))


def _weighed(
    kind: CandidateKind,
    start: int,
    right: bool,
    end: int | None = None,
    together: float = 1.0,
    gain: float = 0.0,
    first: float = 0.0,
) -> Weighed:
    end = start + 3 if end is None else end
    return Weighed(kind, start, end, "x", right, 0.0, 0.0, 0.0, 0.0, first, gain, together, 0)


def _probability(
    odds: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return 1.0 / (1.0 + np.exp(-odds))
