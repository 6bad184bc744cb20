import datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language.numbers import FigureKind, same

MONTHS = "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"

EQUAL: dict[FigureKind, list[tuple[str, str]]] = {
    "number": [
        ("1000", "1 000"),
        ("1 000", "1000"),
        ("1.000", "1000"),
        ("2,5", "2.5"),
        ("18.", "18"),
        ("simts", "100"),
        ("100 deputāti", "100"),
        ("līdz 20 litriem", "20"),
        ("50%", "50 procenti"),
        ("50 %", "50%"),
        ("3 gadus", "3 gadi"),
        ("1201. gadā", "1201"),
        ("60 18 42 75", "60184275"),
        ("+371 26 123 456", "26123456"),
        ("120385-12345", "12038512345"),
        ("1,9 miljoni", "1 900 000"),
        ("20 tūkst.", "20000"),
        ("-5", "mīnus 5"),
        ("−5", "-5"),
        ("piektais", "5"),
    ],
    "date": [
        ("18. novembris", "18. novembrī"),
        ("18.11.", "18. novembris"),
        ("18.11", "18. novembris"),
        ("18/11", "18. novembris"),
        ("18. XI", "18. novembris"),
        ("astoņpadsmitais novembris", "18. novembris"),
        ("18.11.1918", "1918. gada 18. novembrī"),
        ("18.11.1918.", "18. novembris 1918"),
        ("1918-11-18", "18.11.1918"),
        ("18 novembris 1918. gads", "18.11.1918"),
        ("tūkstoš deviņi simti astoņpadsmitajā gadā", "1918"),
        ("1918. gadā", "1918"),
        ("1918.g.", "1918. gads"),
        ("otrdien", "otrdiena"),
        ("otrdien, 3. martā", "3. marts"),
        ("3. marts", "otrdien, 3. martā"),
        ("maijā", "maijs"),
        ("1990. gada maijā", "maijs 1990"),
    ],
    "time": [
        ("14:30", "14.30"),
        ("14 30", "14.30"),
        ("14,30", "14.30"),
        ("1430", "14.30"),
        ("plkst. 14.30", "14.30"),
        ("plkst.14.30", "14.30"),
        ("14", "14.00"),
        ("14h", "14.00"),
        ("8.00", "08:00"),
        ("6 vakarā", "18.00"),
        ("8 no rīta", "8.00"),
        ("pusdeviņos", "20.30"),
        ("astoņos", "8.00"),
        ("astoņos trīsdesmit", "8.30"),
        ("9-17", "9.00–17.00"),
        ("no 9 līdz 17", "9.00–17.00"),
        ("līdz 18", "18.00"),
    ],
    "price": [
        ("5 €", "5"),
        ("€5", "5"),
        ("5 eiro", "5,00"),
        ("5.00", "5,00"),
        ("5,-", "5"),
        ("pieci eiro", "5"),
        ("5 eiro 50 centi", "5,50"),
        ("pieci eiro piecdesmit centi", "5,50"),
        ("50 centi", "0,50"),
        ("1 200 EUR", "1200"),
    ],
}

DIFFERENT: dict[FigureKind, list[tuple[str, str]]] = {
    "number": [
        ("1918", "1919"),
        ("10", "100"),
        ("1,5", "15"),
        ("3 mēneši", "3 gadi"),
        ("-5", "5"),
        ("26123457", "26123456"),
    ],
    "date": [
        ("18. novembris", "18.11.1918"),
        ("18.11.1918", "18. novembris"),
        ("11. novembris", "18. novembris"),
        ("18. decembris", "18. novembris"),
        ("1919", "1918"),
        ("trešdien, 3. martā", "otrdien, 3. martā"),
        ("otrdien", "trešdien"),
        ("11.18.", "18. novembris"),
    ],
    "time": [("14:31", "14.30"), ("2.30", "14.30"), ("4 vakarā", "14.00"), ("9", "9.00–17.00"), ("8 no rīta", "20.00")],
    "price": [("5,05", "5,50"), ("5 centi", "5"), ("50", "5"), ("5 eiro 5 centi", "5,50")],
}


@pytest.mark.parametrize(("kind", "typed", "right"), [(k, *pair) for k, pairs in EQUAL.items() for pair in pairs])
def test_the_same_figure_written_otherwise(kind: FigureKind, typed: str, right: str) -> None:
    assert same(kind, typed, right) is True


@pytest.mark.parametrize(("kind", "typed", "right"), [(k, *pair) for k, pairs in DIFFERENT.items() for pair in pairs])
def test_figures_are_never_forgiven(kind: FigureKind, typed: str, right: str) -> None:
    assert same(kind, typed, right) is not True


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("number", "daudz"),
        ("number", ""),
        ("number", "5 vai 6"),
        ("number", "9" * 5_000),
        ("date", "kādreiz"),
        ("date", "18.13.1918"),
        ("date", "99. novembris"),
        ("time", "25.00"),
        ("time", "14.60"),
        ("time", "drīz"),
        ("price", "lēti"),
        ("price", "€"),
        ("price", "5 eiro divi eiro"),
    ],
)
def test_what_is_no_figure_is_none(kind: FigureKind, typed: str) -> None:
    right = {"number": "5", "date": "18. novembris", "time": "14.30", "price": "5"}[kind]
    assert same(kind, typed, right) is None


@given(st.sampled_from(get_args(FigureKind)), st.text(max_size=90), st.text(max_size=90))
def test_any_two_texts_compare_without_an_error(kind: FigureKind, typed: str, right: str) -> None:
    same(kind, typed, right)


@given(st.integers(min_value=0, max_value=10**9), st.integers(min_value=0, max_value=10**9))
def test_numbers_are_the_same_only_where_they_are_equal(one: int, other: int) -> None:
    assert same("number", str(one), f"{other:,}".replace(",", " ")) is (one == other)


@given(st.times(), st.times())
def test_times_are_the_same_only_where_they_are_equal(one: datetime.time, other: datetime.time) -> None:
    assert same("time", f"{one:%H:%M}", f"{other:%H.%M}") is (f"{one:%H:%M}" == f"{other:%H:%M}")


@given(st.dates(min_value=datetime.date(1000, 1, 1)))
def test_a_date_is_the_same_in_figures_and_in_words(date: datetime.date) -> None:
    month = MONTHS.split()[int(f"{date:%m}") - 1]
    assert same("date", f"{date:%d.%m.%Y}", f"{date:%Y}. gada {int(f'{date:%d}')}. {month}") is True
