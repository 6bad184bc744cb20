"""The response of what is spoken: `{"recordings": {"<question index>": file}}`."""

ALOUD = "aloud"
"""Stands for the file where a question was answered aloud without a microphone: a person can still mark it."""


def read_recordings(response: object, questions: int) -> dict[str, dict[str, str]] | None:
    """Read a spoken response with its files in the questions' order; None where nothing was recorded."""
    if not isinstance(response, dict):
        return None
    recordings = response.get("recordings")
    if not isinstance(recordings, dict):
        return None
    files = {
        str(question): file
        for question in range(questions)
        if isinstance(file := recordings.get(str(question)), str) and file.strip() and file.isprintable()
    }
    return {"recordings": files} if files else None
