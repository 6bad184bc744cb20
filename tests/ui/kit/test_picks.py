"""Which option stands where."""

from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.ui.kit.picks import Picks

OPTIONS = ("a", "b", "b", "c")

moves = st.lists(st.tuples(st.integers(0, 2), st.one_of(st.none(), st.integers(0, 3))), max_size=20)


def test_an_option_leaves_the_place_it_was_at() -> None:
    picks = Picks(3, OPTIONS)
    picks.choose(0, 3)
    picks.choose(2, 3)
    assert picks.texts() == [None, None, "c"]
    assert picks.place_of(3) == 2


def test_taking_the_last_one_back_leaves_nothing() -> None:
    picks = Picks(2, OPTIONS)
    picks.choose(1, 0)
    picks.take_back(1)
    assert picks.texts() is None


def test_the_next_empty_place_is_looked_for_going_round() -> None:
    picks = Picks(3, OPTIONS)
    picks.choose(1, 0)
    picks.choose(2, 1)
    assert picks.next_empty(1) == 0
    picks.choose(0, 3)
    assert picks.next_empty(0) is None


def test_of_equal_options_each_is_used_once_before_one_is_used_twice() -> None:
    picks = Picks(3, OPTIONS)
    picks.set_texts(["b", "b", "b"])
    assert picks.texts() == ["b", "b", "b"]
    assert [picks.held(place) for place in range(3)] == [1, 2, 1]


def test_what_is_no_option_stands_nowhere() -> None:
    picks = Picks(2, OPTIONS)
    picks.set_texts(["?", "a"])
    assert picks.texts() == [None, "a"]


@given(moves)
def test_whatever_is_chosen_can_be_shown_again(done: list[tuple[int, int | None]]) -> None:
    picks = Picks(3, OPTIONS)
    for place, option in done:
        if option is None:
            picks.take_back(place)
        else:
            picks.choose(place, option)
            assert picks.held(place) == option
    again = Picks(3, OPTIONS)
    again.set_texts(picks.texts())
    assert again.texts() == picks.texts()
    assert again.next_empty(0) == picks.next_empty(0)
