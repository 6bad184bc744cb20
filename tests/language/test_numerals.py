import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language.letters import bare
from naturalization_trainer.language.numerals import read_number

UNITS = ("", "viens", "divi", "trīs", "četri", "pieci", "seši", "septiņi", "astoņi", "deviņi")
STEMS = ("", "vien", "div", "trīs", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ")


def below_hundred(number: int) -> list[str]:
    if number < 10:
        return [UNITS[number]] if number else []
    if number == 10:
        return ["desmit"]
    if number < 20:
        return [STEMS[number - 10] + "padsmit"]
    return [STEMS[number // 10] + "desmit", *below_hundred(number % 10)]


def in_words(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    hundreds, rest = divmod(rest, 100)
    said = [*below_hundred(thousands), "tūkstotis" if thousands == 1 else "tūkstoši"] if thousands else []
    said += [UNITS[hundreds], "simts" if hundreds == 1 else "simti"] if hundreds else []
    return " ".join(said + below_hundred(rest))


@given(st.integers(min_value=1, max_value=9999))
def test_every_number_up_to_9999_is_read_with_and_without_marks(number: int) -> None:
    assert read_number(in_words(number)) == number
    assert read_number(bare(in_words(number))) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("nulle", 0),
        ("simts", 100),
        ("simt viens", 101),
        ("trīssimt", 300),
        ("divtūkstoš", 2000),
        ("tūkstoš deviņi simti astoņpadsmit", 1918),
        ("divdesmit piecos", 25),
        ("pirmais", 1),
        ("otrā", 2),
        ("trešajā", 3),
        ("divdesmit pirmajā", 21),
        ("trijiem", 3),
        ("cetri", 4),
        ("divi miljoni trīs", 2_000_003),
    ],
)
def test_forms_of_numerals(text: str, number: int) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        "viens divi",
        "simts simti",
        "divdesmit piecpadsmit",
        "padsmit",
        "māja",
        "vienīgais",
        "pieci māja",
        "divi desmit",
    ],
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None


@given(st.text(max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_number(text)
