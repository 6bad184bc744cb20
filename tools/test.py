"""Lint, types and tests of the source tree, and how many tests there were: `./run test [pytest's arguments]`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STEPS = (
    ("ruff", "check"),
    ("ruff", "format", "--check", "--quiet"),
    ("mypy",),
)


def main(arguments: list[str]) -> int:
    """Run every step to its end; return 0 where all went well."""
    wrong = []
    for step in (*STEPS, ("pytest", "-n", "auto", "--dist", "worksteal", *arguments)):
        print(f"$ {' '.join(step)}", flush=True)
        if subprocess.run([sys.executable, "-m", *step], cwd=ROOT, check=False).returncode:
            wrong.append(step[0])
    print(f"Not in order: {', '.join(wrong)}" if wrong else "All in order.", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
