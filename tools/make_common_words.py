"""Make `naturalization_trainer/data/common.txt`: the words the bank's own correct texts use again and again.

    python tools/make_common_words.py

One small word a line, the commonest first. Where a misspelt word could become several words, the commoner is proposed
first; the dictionary does not say how common its words are.
"""

import datetime
import tempfile
from collections import Counter
from pathlib import Path

from naturalization_trainer import paths
from naturalization_trainer.bank.cache import open_bank
from naturalization_trainer.bank.quality.texts import latvian
from naturalization_trainer.bank.quality.words import words_of
from naturalization_trainer.language.spelling import COMMON, is_word

LEAST = 3


def main() -> None:
    """Write the list."""
    counted: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as cache:
        bank = open_bank(paths.bank_folder(), paths.audio_folder(), Path(cache), datetime.date(2026, 1, 1))
        for task_id in bank.task_ids():
            for _, text in latvian(bank.task(task_id)):
                counted.update(word if not is_word(word.lower()) else word.lower() for word in words_of(text))
        bank.close()
    kept = [word for word, count in counted.items() if count >= LEAST and len(word) > 1 and is_word(word)]
    kept.sort(key=lambda word: (-counted[word], word))
    COMMON.write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(kept)} words")


if __name__ == "__main__":
    main()
