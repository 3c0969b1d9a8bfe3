"""Reads a review into data frames: of pages and notes a row for each line that says something, of sheets their rows, all with their file and line."""
import csv
import re
from types import SimpleNamespace

import pandas as pd

HEADING = re.compile(r"(#{1,3}) (\S.*)")
BULLET = re.compile(r"- ([A-Z][A-Za-z_]*(?: [a-z_]+)*): (\S.*)")
VALUES = ["state", "direction", "evidence", "informants", "about"]
CODING = ["passage", "code", *VALUES]
RULINGS = ["passage", "code", "decision", *VALUES, "reason", "coder"]


def read_page(path):
    """The headings, bullets and paragraphs of a page, each under the headings it stands under."""
    under = ["", "", ""]
    for line, text in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if heading := HEADING.fullmatch(text):
            depth = len(heading[1])
            under = [*under[: depth - 1], heading[2], *[""] * (3 - depth)]
            yield str(path), line, *under, "Heading", heading[2]
        elif bullet := BULLET.fullmatch(text):
            yield str(path), line, *under, bullet[1], bullet[2]
        elif text != "":
            yield str(path), line, *under, "Text", text


def read_pages(paths):
    columns = ["path", "line", "title", "section", "part", "label", "value"]
    return pd.DataFrame([row for path in paths for row in read_page(path)], columns=columns)


def read_notes(paths, page):
    notes = read_pages(paths)
    return notes.assign(page=page, source=notes.path.str.split("/").str[-2])


def read_sheet(path, columns=None):
    """The rows of a sheet. The csv module, because a frame for each of so many small sheets takes longer than all else here."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        header = next(reader)
        if columns is not None and [name for name in header if not re.fullmatch("reason_[a-z]{2}", name)] != columns:
            raise SystemExit(f"{path}:1: error: unexpected columns {','.join(header)}, expected {','.join(columns)}")
        for row in reader:
            if len(row) != len(header):
                raise SystemExit(
                    f"{path}:{reader.line_num}: error: unexpected {len(row)} cells, expected {len(header)}"
                )
            yield {"path": str(path), "line": reader.line_num, "source": path.parent.name, **dict(zip(header, row))}


def read_coding(path):
    for row in read_sheet(path, CODING):
        yield {"coder": path.name.split(".")[1], **row}


def read_review(sources):
    notes = [
        read_notes(sorted(sources.glob("studies/*/note.md")), "study"),
        read_notes(sorted(sources.glob("documents/*/note.md")), "document"),
    ]
    coding = [row for path in sorted(sources.glob("*/*/coding.*.csv")) for row in read_coding(path)]
    rulings = [row for path in sorted(sources.glob("*/*/rulings.csv")) for row in read_sheet(path, RULINGS)]
    return SimpleNamespace(
        **{name: read_pages([sources / f"{name}.md"]) for name in ["protocol", "form", "codebook", "claims"]},
        notes=pd.concat(notes, ignore_index=True),
        coding=pd.DataFrame(coding, columns=["path", "line", "source", "coder", *CODING]),
        rulings=pd.DataFrame(rulings, columns=["path", "line", "source", *RULINGS]),
        screening=pd.DataFrame(read_sheet(sources / "screening.csv")),
    )
