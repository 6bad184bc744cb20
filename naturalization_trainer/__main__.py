"""`python -m naturalization_trainer`, and the console script."""

import sys

from naturalization_trainer.cli import main as command_line


def main() -> int:
    """Run the program as the command line asks; return its exit code."""
    return command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
