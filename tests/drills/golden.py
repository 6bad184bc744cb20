"""Golden forms: seeds 1 to 200 give the same bytes on a second run, as committed, and on every other Python there is.

`python -m tests.drills.golden` runs all; `--write` writes `tests/exam/golden.json` anew after a wished-for change.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec

from naturalization_trainer.exam import chance
from naturalization_trainer.exam.assembly import assemble
from naturalization_trainer.exam.coverage import every_choice
from tests.sample_bank import DAY, MemoryPool, blueprint, sample_tasks

GOLDEN = Path(__file__).parents[1] / "exam" / "golden.json"
SEEDS = range(1, 201)
PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")
STREAM = "from chance import Chance; c = Chance(7, 'draw'); print([c.below(1000) for _ in range(50)])"


def golden_forms(seeds: range) -> dict[str, str]:
    """Return the hash of every form of these seeds, all profiles and choices on the first of them."""
    pool = MemoryPool(sample_tasks(4))
    found = {}
    for seed in seeds:
        for profile in blueprint().profiles if seed == seeds[0] else blueprint().profiles[:1]:
            for choices in every_choice(blueprint(), profile) if seed == seeds[0] else [{}]:
                form = assemble(blueprint(), pool, seed=seed, profile=profile.id, choices=choices, day=DAY)
                name = " ".join([str(seed), profile.id, *choices.values()])
                found[name] = hashlib.blake2b(msgspec.json.encode(form), digest_size=8).hexdigest()
    return found


def other_pythons() -> dict[str, bool]:
    """Return which other Pythons are on this machine and whether each has the same stream of chance."""
    here = sys.version_info[:3]
    expected = _stream(sys.executable)
    found = {}
    for name in PYTHONS:
        path = shutil.which(name) or name
        try:
            version = subprocess.run([path, "-V"], capture_output=True, text=True, check=True).stdout.split()[1]
        except (OSError, subprocess.CalledProcessError):
            continue  # none of that name, or a name that leads nowhere
        if version != ".".join(map(str, here)):
            found[version] = _stream(path) == expected
    return found


def _stream(python: str) -> str:
    folder = Path(chance.__file__).parent
    return subprocess.run([python, "-c", STREAM], capture_output=True, text=True, check=True, cwd=folder).stdout


def main() -> int:
    """Run the drill; 0 when everything is the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    first, second = golden_forms(SEEDS), golden_forms(SEEDS)
    if write:
        GOLDEN.write_text(json.dumps(first, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    committed = json.loads(GOLDEN.read_text(encoding="utf-8"))
    pythons = other_pythons()
    print(f"golden: {len(first)} forms, second run {'the same' if first == second else 'DIFFERENT'}, ", end="")
    print(f"as committed: {'yes' if first == committed else 'NO'}; other Pythons: {pythons or 'none on this machine'}")
    return 0 if first == second == committed and all(pythons.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
