"""The two families of error: what the world did wrong, told to the person, and bugs, which are everything else."""


class KnownError(Exception):
    """Something outside the program went wrong; the person is told what and what to do.

    `code` names the sentence (translated by the screens and the command line), `facts` fill its blanks,
    `detail` is technical text for the log and for `doctor`.
    """

    def __init__(self, code: str, /, detail: str = "", **facts: str | float) -> None:
        self.code = code
        self.detail = detail
        self.facts = facts
        super().__init__(code, detail, facts)

    def __str__(self) -> str:
        blanks = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code}({blanks}){': ' + self.detail if self.detail else ''}"
