"""What spelling costs: `python -m bench.spelling [rounds]`.

The word list is opened in a process of its own, whose memory is read before and after; a letter of 70 words is spelt
with a warm list, once as a person writes who leaves the marks out, once without faults.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from naturalization_trainer.language import spelling
from naturalization_trainer.language.letter_check.check import Asked, look_over
from naturalization_trainer.language.letter_check.letter import Letter
from naturalization_trainer.language.letter_check.spelling import misspelt
from naturalization_trainer.language.letters import bare

RIGHT = (
    "Labdien!\n\nRakstu jums par liftu mūsu mājā Upes ielā 15. Tas nedarbojas jau kopš pagājušās pirmdienas. Es dzīvoju"
    " astotajā stāvā kopā ar mazu bērnu, tāpēc man ir grūti katru dienu nest ratiņus pa kāpnēm. Otrdien es zvanīju jūsu"
    " birojam, bet neviens meistars neatnāca, un vakarā neviens vairs neatbildēja uz zvaniem.\n\nLūdzu, salabojiet"
    " liftu līdz šīs nedēļas beigām un paziņojiet, kad tas notiks! Es jums būšu ļoti pateicīga."
    "\n\nAr cieņu\nOlga Petrova"
)
ASKED = Asked("Uzrakstiet pārvaldniekam.", ("kas noticis;", "kāpēc ir grūti;", "ko lūdzat."), 50, 70, formal=True)
OPENING = (
    "import resource, sys, time\n"
    "from naturalization_trainer.language import spelling\n"
    "def memory():\n"
    "    fields = open('/proc/self/statm').read().split()\n"
    "    return int(fields[1]) * resource.getpagesize() / 2**20\n"
    "before, begun = memory(), time.perf_counter()\n"
    "spelling.is_word('māja')\n"
    "opened = time.perf_counter() - begun\n"
    "{more}\n"
    "print(opened * 1e3, memory() - before)\n"
)


def opening(more: str = "") -> tuple[float, float]:
    """Return the milliseconds and MiB of opening the list in a fresh process, and of whatever is done `more`."""
    done = subprocess.run([sys.executable, "-c", OPENING.format(more=more)], capture_output=True, text=True, check=True)
    milliseconds, memory = map(float, done.stdout.split())
    return milliseconds, memory


def milliseconds(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Return the median and the worst time of some work."""
    took = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        took.append((time.perf_counter() - begun) * 1e3)
    return statistics.median(took), max(took)


def _spell(text: str) -> int:
    """Return how many words of a letter are remarked on."""
    return sum(1 for _ in misspelt(Letter(text)))


def main(rounds: int) -> None:
    """Print the table."""
    unmarked = bare(RIGHT)
    letters = {"without faults": RIGHT, "typed without any marks": unmarked}
    spelling.is_word("māja")
    opened = [opening() for _ in range(7)]
    used = opening(f"import unicodedata\nfor word in {unmarked.split()!r}: spelling.with_other_marks(word)")
    print(f"opening the list: {statistics.median(each[0] for each in opened):.1f} ms,", end=" ")
    print(f"{statistics.median(each[1] for each in opened):.1f} MiB; after a letter's proposals {used[1]:.1f} MiB")
    for name, text in letters.items():
        found = _spell(text)
        median, worst = milliseconds(partial(_spell, text), rounds)
        print(f"spelling, 70 words {name} ({found} remarks): {median:.1f} ms, at worst {worst:.1f}")
        median, worst = milliseconds(partial(look_over, text, ASKED), rounds)
        print(f"the whole look over, {name}: {median:.1f} ms, at worst {worst:.1f}")
    long = " ".join([unmarked] * 145)
    median, worst = milliseconds(partial(look_over, long, ASKED), 3)
    print(f"the whole look over, {len(long.split()):,} words: {median:.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
