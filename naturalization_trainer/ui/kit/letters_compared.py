"""Which letters of a right text are not as they were written: letter by letter inside each word. No Qt."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from naturalization_trainer.language.diff import align
from naturalization_trainer.language.letters import latin, tidy, words
from naturalization_trainer.ui.kit.marks import Run


def letter_runs(given: str, right: str, *, case: bool = True) -> tuple[Run, ...]:
    """Return a right word in runs, bold where its letters differ from what was given.

    A letter too many in what was given marks the one before it. Without `case`, capitals are no difference.
    """
    mine, wanted = (given, right) if case else (given.casefold(), right.casefold())
    if len(wanted) != len(right):
        return (Run(right, bold=mine != wanted),)
    marked = [False] * len(right)
    for tag, _, _, start, end in SequenceMatcher(None, mine, wanted, autojunk=False).get_opcodes():
        if tag == "delete" and right:
            marked[max(0, start - 1)] = True
        elif tag != "equal":
            marked[start:end] = [True] * (end - start)
    return _joined(zip(right, marked, strict=True))


def text_runs(given: str, right: str, *, case: bool = True) -> tuple[Run, ...]:
    """Return a right text in runs, bold where its words were written otherwise or are missing."""
    text = tidy(right)
    pairs = align(words(latin(given)), words(right))
    marked: list[tuple[str, bool]] = []
    at = 0
    for mine, wanted in pairs:
        if wanted is None:
            continue
        start = text.index(wanted, at)
        marked += [(letter, False) for letter in text[at:start]]
        for run in letter_runs(mine, wanted, case=case) if mine is not None else (Run(wanted, bold=True),):
            marked += [(letter, run.bold) for letter in run.text]
        at = start + len(wanted)
    return _joined((*marked, *((letter, False) for letter in text[at:])))


def _joined(letters: Iterable[tuple[str, bool]]) -> tuple[Run, ...]:
    found: list[Run] = []
    for letter, bold in letters:
        if found and found[-1].bold == bold:
            found[-1] = Run(found[-1].text + letter, bold=bold)
        else:
            found.append(Run(letter, bold=bold))
    return tuple(found)
