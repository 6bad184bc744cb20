"""What the program sees in a letter, case by case; the thirty letters are in `test_letters`."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naturalization_trainer.language import spelling
from naturalization_trainer.language.letter_check.check import AT_ONCE, Asked, look_over
from naturalization_trainer.language.letter_check.letter import Letter
from naturalization_trainer.language.letter_check.manners import to_several
from naturalization_trainer.language.letter_check.remark import Remark, RemarkKind

FORMAL = Asked(
    "Jums vajadzīgs atvaļinājums. Uzrakstiet vadītājai.",
    ("kad gribat atvaļinājumu;", "kāpēc jums tas vajadzīgs."),
    8,
    70,
    formal=True,
)
FRIENDLY = FORMAL._replace(formal=False)


def remarks(text: str, kind: RemarkKind, asked: Asked = FRIENDLY) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.given, each.proposals) for each in look_over(text, asked).remarks if each.kind == kind]


def letter(body: str, greeting: str = "Labdien!", end: str = "Ar cieņu\nAnna Ozola") -> str:
    return f"{greeting}\n\n{body}\n\n{end}"


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("dzivoju", "dzīvoju"),
        ("maja", "māja"),
        ("nestrada", "nestrādā"),
        ("uzaicinajums", "uzaicinājums"),
        ("gribbu", "gribu"),
        ("sestdein", "sestdien"),
        ("latvija", "Latvija"),
        ("loti", "ļoti"),
        ("ari", "arī"),
    ],
)
def test_a_misspelt_word_is_told_with_what_it_may_be(word: str, right: str) -> None:
    ((given_word, proposals),) = remarks(letter(f"Te viss {word} mierīgi."), "unknown_word")
    assert given_word == word
    assert proposals[0] == right


@pytest.mark.parametrize(
    "words",
    [
        "Rakstiet uz anna.berzina@pasts.lv vai www.pasts.lv līdz plkst. 17.00.",
        "Tikāmies ar Oleksandru Kovaļenko, ar Fatimu un ar Semjonova kungu.",
        "Dzīvoju Kalnu ielā 7a, LV-1010, tālr. 26548830, NATO un UNESCO.",
        "Astoņpadsmitajā gadsimtā, XVIII gadsimtā, piecpadsmitiem un e-pastā.",
        "Pārdomājām, iesēdējāmies un nopelna valstspilsētā.",
    ],
)
def test_names_addresses_and_words_put_together_are_let_stand(words: str) -> None:
    assert remarks(letter(words), "unknown_word") == []


def test_whose_letter_it_is_is_never_spelt() -> None:
    assert remarks(letter("Viss ir labi.", end="Ar cieņu\nIrina Kalnina"), "unknown_word") == []


def test_a_word_misspelt_twice_is_one_remark_with_both_places() -> None:
    text = letter("Mana maja ir liela. Pie manas maja aug koki.")
    (remark,) = [each for each in look_over(text, FRIENDLY).remarks if each.kind == "unknown_word"]
    assert [text[place.start : place.end] for place in remark.places] == ["maja", "maja"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Es domāju ka viss ir labi.", "domāju, ka"),
        ("Zvani man ja vari.", "man, ja"),
        ("Gribu nākt bet nevaru.", "nākt, bet"),
        ("Lūdzu lai palīdzat.", "Lūdzu, lai"),
        ("Es strādāju jo vajag naudu.", "strādāju, jo"),
    ],
)
def test_a_comma_is_missed_before_a_clause(sentence: str, right: str) -> None:
    assert [proposals for _, proposals in remarks(letter(sentence), "comma")] == [(right,)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Viņš saka, ka nāks, un ka viss ir labi.",
        "Tāpēc ka lija, mēs palikām.",
        "Jo vairāk, jo labāk, un jo īpaši rīt.",
        "Bērni lai nāk pie manis.",
        "Ja vari, zvani. Kad būsi mājās, raksti.",
        "Nezinu, tieši kad būšu.",
    ],
)
def test_no_comma_is_missed_where_none_is_sure(sentence: str) -> None:
    assert remarks(letter(sentence), "comma") == []


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Vakar es bija slims.", "es biju"),
        ("Nāc pie mani!", "pie manis"),
        ("Es jāiet mājās.", "Man jāiet"),
        ("Stāstīju par jūs.", "par jums"),
        ("Braucu ar autobuss.", "ar autobusu"),
        ("Dzīvoju pie ezers.", "pie ezera"),
    ],
)
def test_forms_that_cannot_be_are_told(sentence: str, right: str) -> None:
    assert [proposals for _, proposals in remarks(letter(sentence), "pronoun")] == [(right,)]


@pytest.mark.parametrize("sentence", ["No pils līdz pirts durvīm.", "Esmu ar jums un par valsts svētkiem.", "Es eju."])
def test_forms_that_only_look_so_are_let_stand(sentence: str) -> None:
    assert remarks(letter(sentence), "pronoun") == []


def test_tu_in_a_polite_letter_is_told_with_the_polite_word() -> None:
    found = dict(remarks(letter("Vai vari palīdzēt? Es tev zvanīšu, kad tu atnāksi."), "familiar", FORMAL))
    assert found == {"vari": ("varat",), "tev": ("jums",), "tu": ("jūs",), "atnāksi": ("atnāksiet",)}


def test_tu_and_polite_jus_do_not_go_together() -> None:
    assert remarks(letter("Es gaidu tevi, un lai Jums iet labi."), "mixed") == [("Jums", ())]
    assert remarks(letter("Lūdzu, zvaniet. Jums un jūsu bērniem būs labi."), "polite") == [("Jums", ())]
    assert remarks(letter("Jums un jūsu bērniem būs labi."), "polite", FRIENDLY._replace(several=True)) == []
    assert to_several("Uzrakstiet viņiem vēstuli.")


@pytest.mark.parametrize(
    ("text", "kind", "proposals"),
    [
        ("Es rakstu par darbu.\n\nAr cieņu\nAnna", "no_greeting", ("Labdien!",)),
        (letter("Es rakstu.", greeting="Čau!"), "greeting_familiar", ("Labdien",)),
        (letter("Es rakstu.", greeting="Labdien Anna!"), "greeting_comma", ("Labdien,",)),
        (letter("Es rakstu par darbu šodien.", end="Anna"), "no_closing", ("Ar cieņu",)),
        (letter("Es rakstu.", end="Ar cieņu"), "no_name", ()),
        (letter("Es rakstu.", end="Ar cieņu,\nAnna"), "closing_comma", ("Ar cieņu",)),
    ],
)
def test_opening_and_closing(text: str, kind: RemarkKind, proposals: tuple[str, ...]) -> None:
    assert [each for _, each in remarks(text, kind, FORMAL)] == [proposals]


@pytest.mark.parametrize("greeting", ["Labdien!", "Cienījamā Ozolas kundze!", "Uzņēmuma vadītājai Daigai Krūmiņai"])
def test_a_good_letter_gives_no_remark_on_its_manners(greeting: str) -> None:
    body = "Lūdzu piešķirt man atvaļinājumu no 6. līdz 17. jūlijam, jo atbrauks vecāki."
    assert look_over(letter(body, greeting), FORMAL).remarks == ()


def test_points_are_found_by_their_words_and_by_what_answers_them() -> None:
    seen = look_over(letter("Atpūtīšos no 6. jūlija."), FORMAL)
    assert [bool(point.places) for point in seen.points] == [True, False]
    assert [remark.number for remark in seen.remarks if remark.kind == "point"] == [1]
    assert all(point.places for point in look_over(letter("No 6. jūlija, jo braukšu projām."), FORMAL).points)


def test_what_repeats_and_what_is_long() -> None:
    again = "Mans suns ir skaists. Mans suns skrien. Mans suns ēd. Suns guļ."
    assert [kind for kind, _ in remarks(letter(again), "repeated")] == ["suns"]
    assert [kind for kind, _ in remarks(letter(again), "same_start")] == ["Mans"]
    assert remarks(letter("Es eju uz uz darbu."), "doubled") == [("uz uz", ("uz",))]
    assert remarks(letter("Ļoti ļoti gaidu."), "doubled") == []
    assert len(remarks(letter("Es eju " + "un eju " * 15 + "."), "long_sentence")) == 1


def test_a_date_and_a_shortened_word_end_no_sentence() -> None:
    text = "Tiekamies 14. martā plkst. 17.00 Upes ielā 5. Gaidu! Vai nāksi?"
    assert [sentence.text for sentence in Letter(text).sentences] == [
        "Tiekamies 14. martā plkst. 17.00 Upes ielā 5.",
        "Gaidu!",
        "Vai nāksi?",
    ]


def test_never_a_red_sea() -> None:
    seen = look_over("Es dzivoju maja. Man patik pilseta ka Riga. Es grib. Tu var.", FORMAL)
    assert len(seen.first) == AT_ONCE
    assert len(seen.rest) > AT_ONCE
    assert {each.kind for each in seen.first} == {"too_short", "point"} or len({each.kind for each in seen.first}) > 1
    assert sorted(seen.first + seen.rest) == sorted(seen.remarks)


def test_an_empty_letter_and_one_in_russian_letters() -> None:
    assert look_over("  \n", FORMAL).remarks == ()
    seen = look_over("Здравствуйте, я пишу вам письмо об отпуске в июле.", FORMAL)
    assert [remark.kind for remark in seen.remarks] == ["other_letters"]


def test_without_a_word_list_the_rest_is_looked_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "_trie", lambda _path: None)
    seen = look_over(letter("Es domāju ka dzivoju labi."), FRIENDLY)
    assert not seen.spelt
    assert {"comma"} <= {remark.kind for remark in seen.remarks}
    assert "unknown_word" not in {remark.kind for remark in seen.remarks}


def test_a_text_of_ten_thousand_words_is_gone_through_in_its_time() -> None:
    text = " ".join(f"dzivoju{chr(97 + n % 26)}{chr(97 + n // 26 % 26)} maja, ka tu zini." for n in range(2000))
    begun = time.perf_counter()
    seen = look_over(text, FORMAL)
    assert time.perf_counter() - begun < 5
    assert (seen.whole, seen.words) == (False, 10_000)


@given(st.text(max_size=400))
def test_any_text_is_looked_over_and_every_place_is_in_it(text: str) -> None:
    seen = look_over(text, FORMAL)
    for remark in seen.remarks:
        assert isinstance(remark, Remark)
        assert all(0 <= place.start < place.end <= len(text) for place in remark.places)
