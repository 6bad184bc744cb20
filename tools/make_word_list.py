"""Make `naturalization_trainer/data/words.marisa`, the list of Latvian word forms, from the free Hunspell dictionary.

    python tools/make_word_list.py [--dictionary /usr/share/hunspell/lv_LV] [--output FILE] [--check WORD …]

On Debian the dictionary is the package hunspell-lv (LGPL-2.1-or-later, Jānis Eisaks). Every stem is expanded by its
affixes: a suffix, a second one where the first carries flags, a prefix where both allow crossing, and the pairs that
only go together (`jā-`, `vis-`). Forms with `ne-` are left out: they would treble the list, and `language.spelling`
knows the prefix. The same dictionary gives the same file, byte for byte.
"""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import marisa_trie

NEED_AFFIX, CIRCUMFIX, NEGATION = "{", "|", "-"


@dataclass(frozen=True)
class Affix:
    """One line of an affix table."""

    strip: str
    add: str
    flags: str
    condition: re.Pattern[str]


@dataclass
class Affixes:
    """The affix tables by flag; every one of them allows crossing."""

    prefixes: dict[str, list[Affix]] = field(default_factory=dict)
    suffixes: dict[str, list[Affix]] = field(default_factory=dict)


def read_affixes(text: str) -> Affixes:
    """Read the tables of an .aff file; its flags are single letters."""
    affixes = Affixes()
    for line in text.splitlines():
        cells = line.split()
        if len(cells) < 4 or cells[0] not in ("PFX", "SFX"):
            continue
        table = affixes.prefixes if cells[0] == "PFX" else affixes.suffixes
        if cells[1] not in table:
            if cells[2] != "Y":
                raise SystemExit(f"affix {cells[1]} forbids crossing, which this script does not know")
            table[cells[1]] = []
            continue
        add, _, flags = cells[3].partition("/")
        condition = cells[4] if len(cells) > 4 else "."
        pattern = f"^(?:{condition})" if cells[0] == "PFX" else f"(?:{condition})$"
        strip, add = ("" if cell == "0" else cell for cell in (cells[2], add))
        table[cells[1]].append(Affix(strip, add, flags, re.compile(pattern)))
    return affixes


def read_stems(text: str) -> Iterator[tuple[str, str]]:
    """Yield each stem of a .dic file with its flags."""
    for line in text.splitlines()[1:]:
        entry = line.split()[0] if line.split() else ""
        stem, _, flags = entry.partition("/")
        if stem.isalpha():
            yield stem, flags


def _suffixed(form: str, flags: str, affixes: Affixes) -> Iterator[tuple[str, str]]:
    for flag in flags:
        for suffix in affixes.suffixes.get(flag, ()):
            if form.endswith(suffix.strip) and suffix.condition.search(form):
                yield form[: len(form) - len(suffix.strip)] + suffix.add, suffix.flags


def _prefixed(form: str, flags: str, affixes: Affixes) -> Iterator[tuple[str, str]]:
    for flag in flags.replace(NEGATION, ""):
        for prefix in affixes.prefixes.get(flag, ()):
            if form.startswith(prefix.strip) and prefix.condition.search(form):
                yield prefix.add + form[len(prefix.strip) :], prefix.flags


def expand(stem: str, flags: str, affixes: Affixes) -> Iterator[str]:
    """Yield every form of a stem."""
    forms = [(stem, flags, flags)]
    once = [(form, flags + more, more) for form, more in _suffixed(stem, flags, affixes)]
    twice = [
        (form, flags + first_flags, first_flags + more)
        for first, _, first_flags in once
        for form, more in _suffixed(first, first_flags, affixes)
        if CIRCUMFIX not in more
    ]
    for form, allowed, own in (*forms, *once, *twice):
        paired = CIRCUMFIX in own
        if not paired and NEED_AFFIX not in own:
            yield form
        for longer, prefix_flags in _prefixed(form, allowed, affixes):
            if (CIRCUMFIX in prefix_flags) == paired:
                yield longer


def main() -> None:
    """Write the word list, or say which of the words given it would hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    home = Path(__file__).resolve().parent.parent
    parser.add_argument("--dictionary", type=Path, default=Path("/usr/share/hunspell/lv_LV"))
    parser.add_argument("--output", type=Path, default=home / "naturalization_trainer" / "data" / "words.marisa")
    parser.add_argument("--check", nargs="*", default=[])
    options = parser.parse_args()
    affixes = read_affixes(options.dictionary.with_suffix(".aff").read_text("utf-8"))
    stems = options.dictionary.with_suffix(".dic").read_text("utf-8")
    words = {form for stem, flags in read_stems(stems) for form in expand(stem, flags, affixes)}
    for word in options.check:
        print(word, "yes" if word in words else "no")
    if not options.check:
        marisa_trie.Trie(sorted(words), num_tries=4).save(str(options.output))
        print(f"{len(words)} forms, {options.output.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
