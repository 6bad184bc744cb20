"""Bring the interface's translations up to the code: read the texts out, compile them, name what is missing.

    python tools/translate.py            # after changing a text: updates lv.ts, ru.ts, uk.ts, en.ts and their .qm
    python tools/translate.py --check    # changes nothing; exit code 1 where something is missing or stale

The programs are those that come with PySide6 (pyside6-lupdate, pyside6-lrelease).
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "naturalization_trainer"
FOLDER = PACKAGE / "ui" / "i18n"
FORMS = {"lv": 3, "ru": 3, "uk": 3, "en": 2}
"""How many forms a plural has in each language, as Qt counts them."""

FALLING_BACK = {"uk"}
"""Languages that may lack a text; it is then said in English (as `ui/translation.py` has it)."""

_CALLS = ("tr(", "translate(", "QT_TRANSLATE_NOOP(")


class Text(NamedTuple):
    """A text of the code in one language: where it stands, the source, its forms ("" for one not translated)."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool


def sources() -> list[str]:
    """Return the files with texts, in order."""
    files = sorted(PACKAGE.rglob("*.py"))
    return [str(path) for path in files if any(call in path.read_text("utf-8") for call in _CALLS)]


def texts(path: Path) -> tuple[Text, ...]:
    """Return the texts of a .ts file."""
    return tuple(
        _text(context.findtext("name", ""), message)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    )


def _text(context: str, message: ET.Element) -> Text:
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    if translation is None or translation.get("type") == "unfinished":
        forms: tuple[str, ...] = ("",)
    elif plural:
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    else:
        forms = (translation.text or "",)
    return Text(context, message.findtext("source", ""), forms, plural)


def missing(path: Path, language: str) -> tuple[Text, ...]:
    """Return the texts of a .ts file that have no, or not enough, translations."""
    lacking = (
        text for text in texts(path) if not all(text.forms) or (text.plural and len(text.forms) != FORMS[language])
    )
    return tuple(text for text in lacking if language not in FALLING_BACK or any(text.forms))


def update(path: Path, language: str) -> None:
    """Read the texts out of the code into a .ts file; what is translated stays, what is gone goes."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages"]
    languages = ["-source-language", "en", "-target-language", language]
    subprocess.run([_program("lupdate"), *options, *languages, *sources(), "-ts", str(path)], check=True)
    if language == "en":
        _say_the_same(path)


def _say_the_same(path: Path) -> None:
    """Fill English with the source where it needs no forms of its own."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and message.get("numerus") != "yes":
            translation.attrib.pop("type", None)
            translation.text = message.findtext("source", "")
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def release(source: Path, target: Path) -> None:
    """Compile a .ts file."""
    command = [_program("lrelease"), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def stale() -> tuple[str, ...]:
    """Return what is wrong with the committed translations, one line each."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            committed, anew = FOLDER / f"{language}.ts", Path(folder) / f"{language}.ts"
            shutil.copyfile(committed, anew)
            update(anew, language)
            if set(texts(anew)) != set(texts(committed)):
                gone = {(text.context, text.source) for text in texts(committed)}
                new = {(text.context, text.source) for text in texts(anew)}
                found += [f"{language}.ts does not have: {context}: {source}" for context, source in sorted(new - gone)]
                found += [f"{language}.ts still has: {context}: {source}" for context, source in sorted(gone - new)]
            found += [f"{language}.ts: {text.context}: {text.source}" for text in missing(committed, language)]
            compiled = Path(folder) / f"{language}.qm"
            release(committed, compiled)
            if compiled.read_bytes() != (FOLDER / f"{language}.qm").read_bytes():
                found.append(f"{language}.qm is older than {language}.ts")
    return tuple(found)


def _program(name: str) -> str:
    beside = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    found = beside or shutil.which(f"pyside6-{name}")
    if found is None:
        raise SystemExit(f"pyside6-{name} is not installed: pip install PySide6-Essentials")
    return found


def main() -> int:
    """Run as the command line asks."""
    parser = argparse.ArgumentParser(description="Update and compile the translations of the windows.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 where something is stale")
    if parser.parse_args().check:
        found = stale()
        sys.stdout.writelines(f"{line}\n" for line in found)
        return 1 if found else 0
    FOLDER.mkdir(exist_ok=True)
    lacking = 0
    for language in FORMS:
        path = FOLDER / f"{language}.ts"
        update(path, language)
        release(path, path.with_suffix(".qm"))
        for text in missing(path, language):
            sys.stdout.write(f"{language}: {text.context}: {text.source}\n")
            lacking += 1
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
