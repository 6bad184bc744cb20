"""The long drills of tests/drills with their full counts, all or one: `./run drills [name [arguments]]`."""

import pkgutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: list[str]) -> int:
    """Run the drills; return 0 where all went well, 2 where there is none of that name."""
    names = sorted(module.name for module in pkgutil.iter_modules([str(ROOT / "tests" / "drills")]))
    drills = [name for name in names if not name.startswith("test_")]
    if arguments and arguments[0] not in drills:
        print(f"There is no drill {arguments[0]}; there are: {', '.join(drills)}", file=sys.stderr)
        return 2
    wrong = []
    for name in arguments[:1] or drills:
        print(f"== {name}", flush=True)
        started = time.monotonic()
        command = [sys.executable, "-m", f"tests.drills.{name}", *arguments[1:]]
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            wrong.append(name)
        print(f"== {name}: {time.monotonic() - started:.0f} s", flush=True)
    print(f"Not in order: {', '.join(wrong)}" if wrong else "All in order.", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
