"""Numbers said in Latvian words: cardinals and ordinals in any case form, with or without their marks."""

import re

from naturalization_trainer.language.letters import bare, tidy

_STEMS = {
    "null": 0,
    "vien": 1,
    "div": 2,
    "tris": 3,
    "cetr": 4,
    "piec": 5,
    "ses": 6,
    "septin": 7,
    "aston": 8,
    "devin": 9,
}
_FORMS_OF_THREE = ("triju", "trim", "trijos", "trijas", "trijiem", "trijam")
_ORDINALS = {
    "pirm": 1,
    "otr": 2,
    "tres": 3,
    "ceturt": 4,
    "piekt": 5,
    "sest": 6,
    "septit": 7,
    "astot": 8,
    "devit": 9,
}
_SIZES = {
    "simt": 100,
    "tukstos": 1_000,
    "tukstot": 1_000,
    "tukst": 1_000,
    "miljon": 1_000_000,
    "milj": 1_000_000,
}
_TEEN, _TEN = "padsmit", "desmit"
_HUNDRED, _THOUSAND = 100, 1_000
_ENDINGS = "|".join(
    "s a e i u as am ai os us es is iem ie ais o ajam ajai aja ajas ajos ajiem ajam im".split()  # noqa: SIM905 - a list of endings
)
_NUMERAL = re.compile(
    rf"(?:(?P<stem>{'|'.join(_STEMS)})?(?P<size>{_TEEN}|{_TEN}|{'|'.join(_SIZES)})"
    rf"|(?P<unit>{'|'.join((*_ORDINALS, *_STEMS))}))(?:{_ENDINGS})?\.?$"
)


def read_numeral(token: str) -> tuple[int | None, int] | None:
    """Return a numeral as (how many, of what size): `divdesmit` (2, 10), `simts` (None, 100), `trešais` (3, 1).

    Eleven to nineteen are of size 1. None where the word is no numeral.
    """
    word = bare(token)
    if word in _FORMS_OF_THREE:
        return 3, 1
    found = _NUMERAL.match(word)
    if found is None:
        return None
    stem, size, unit = found["stem"], found["size"], found["unit"]
    count = None if stem is None else _STEMS[stem]
    if unit is not None:
        return {**_ORDINALS, **_STEMS}[unit], 1
    if size == _TEEN:
        return None if count is None else (10 + count, 1)
    if size == _TEN:
        return (10, 1) if count is None else (count, 10)
    return count, _SIZES[size]


def read_number(text: str) -> int | None:
    """Return the number a text says in words: `tūkstoš deviņi simti astoņpadsmit` -> 1918; None where it says none."""
    tokens = tidy(text).split()
    total, group, room, scale = 0, 0, _THOUSAND, 1_000_000_000
    for token in tokens:
        numeral = read_numeral(token)
        if numeral is None:
            return None
        count, size = numeral
        if size >= _HUNDRED and count is not None and group:
            return None
        if size >= _THOUSAND:
            if size >= scale:
                return None
            total += (count or group or 1) * size
            group, room, scale = 0, _THOUSAND, size
        elif size == _HUNDRED:
            if group >= 10:  # noqa: PLR2004 - no more than nine hundreds
                return None
            group, room = (count or group or 1) * _HUNDRED, _HUNDRED
        elif size >= room or (count or 0) >= room:
            return None
        else:
            group, room = group + (count or 0) * size, size
    return total + group if tokens else None
