"""What holds for every kind of item."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.items.item import Charges, Item, Outcome
from naturalization_trainer.items.kind import Kind
from naturalization_trainer.items.kinds import KINDS, kind_of
from tests.items.samples import SAMPLES, SeededDraw

FREE = Charges()
HALF = Charges(marks="half", letter="half")

every_sample = pytest.mark.parametrize("item", SAMPLES, ids=lambda item: type(item).__name__)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


def out_of(item: Item) -> float:
    return item.out_of or 1.0


def check(outcome: Outcome, most: float) -> None:
    assert outcome.out_of == most
    if outcome.points is not None:
        assert 0 <= outcome.points <= most
        assert (outcome.points * 2).is_integer()


def texts_in(response: object) -> list[str]:
    if isinstance(response, str):
        return [response]
    return [text for text in response if isinstance(text, str)] if isinstance(response, list) else []


def test_every_kind_is_listed_once_and_has_a_sample() -> None:
    tags = [kind.tag for kind in KINDS]
    assert len(set(tags)) == len(tags) == 12
    assert [kind_of(sample) for sample in SAMPLES] == list(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.tag)
def test_the_tag_is_the_structs_and_the_folders(kind: Kind[Any]) -> None:
    assert kind.item.__struct_config__.tag == kind.tag
    assert kind.item.__module__ == f"naturalization_trainer.items.{kind.tag}.item"
    assert kind.widget.startswith(f"naturalization_trainer.items.{kind.tag}.widget:")


@every_sample
def test_a_sample_parses_and_writes_back_equal(item: Item) -> None:
    assert msgspec.json.decode(msgspec.json.encode(item), type=type(item)) == item


@every_sample
def test_the_key_scores_full(item: Item) -> None:
    kind = kind_of(item)
    response = json.loads(json.dumps(kind.key(item)))
    assert kind.read(item, response) is not None
    outcome = kind.score(item, response, out_of(item), HALF)
    check(outcome, out_of(item))
    if outcome.points is None:
        assert kind.person_marks
    else:
        assert outcome.points == out_of(item)
    assert outcome.remarks == ()


@every_sample
@pytest.mark.parametrize("blank", [None, "", "  \n", [], {}, {"recordings": {}}])
def test_blank_scores_nothing(item: Item, blank: object) -> None:
    kind = kind_of(item)
    assert kind.read(item, blank) is None
    outcome = kind.score(item, blank, out_of(item), FREE)
    assert outcome.points == 0.0
    assert [remark.code for remark in outcome.remarks] == ["not_given"]


@every_sample
@given(response=json_values)
def test_nonsense_never_raises_and_never_scores(item: Item, response: Any) -> None:
    kind = kind_of(item)
    read = kind.read(item, response)
    assert kind.read(item, read) == read, "a response that was read reads the same again"
    outcome = kind.score(item, response, out_of(item), FREE)
    check(outcome, out_of(item))
    assert kind.score(item, read, out_of(item), FREE) == outcome


@every_sample
@given(seed=st.integers(min_value=0, max_value=10_000))
def test_what_is_shown_holds_the_key(item: Item, seed: int) -> None:
    kind = kind_of(item)
    shown = kind.present(item, SeededDraw(seed))
    assert shown == kind.present(item, SeededDraw(seed))
    if shown:
        assert set(texts_in(kind.key(item))) <= set(shown)


@every_sample
@given(data=st.data())
def test_the_keys_letters_in_any_disorder_never_raise(item: Item, data: st.DataObject) -> None:
    kind = kind_of(item)
    right = " ".join(texts_in(kind.key(item)))
    noise = "".join(data.draw(st.permutations(right)))
    for response in (noise, [noise] * 4, list(noise)):
        check(kind.score(item, response, out_of(item), FREE), out_of(item))
