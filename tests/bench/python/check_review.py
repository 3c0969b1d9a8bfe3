"""What is wrong with a review, each problem with its file and line. tests/bench/README.md says which rules of the pipeline these are."""
import re
from pathlib import Path

import pandas as pd

from read_review import VALUES
from things_declared import listed, readers_of, wide

MISSING = ["not-seen", "not-reported", "not-applicable", "unclear"]
FIELDS = pd.read_csv(Path(__file__).parent.parent / "fields.csv", keep_default_na=False)


def told(rows, what):
    return pd.DataFrame({"path": rows.path, "line": rows.line, "what": what})


def without(rows, others, on):
    """The rows that have no partner among others."""
    found = rows.merge(others[on].drop_duplicates(), on=on, how="left", indicator=True)
    return found[found._merge == "left_only"]


def stop_for(problems):
    problems = pd.concat(problems).astype({"line": int}).sort_values(["path", "line", "what"])
    if len(problems) > 0:
        raise SystemExit("\n".join(f"{row.path}:{row.line}: error: {row.what}" for row in problems.itertuples()))


def fields_of(review):
    """What a note may hold: what every review asks, the languages of this one, and what its form asks."""
    form = wide(review.form[review.form.section != ""], ["section", "part"], ["Kind", "Added"])
    asked = form[form.part == ""]
    words = form[form.part != ""].groupby("section").part.agg("|".join)
    asked = pd.DataFrame(
        {
            "page": "study",
            "section": "Record",
            "label": asked.section.str.replace("_", " ").str.capitalize(),
            "needed": asked.Added.isna().map({True: "yes", False: "no"}),
            "several": asked.Kind.eq("words").map({True: "yes", False: "no"}),
            "missing": "yes",
            "names": "",
            "form": asked.section.map(words).fillna(asked.Kind.map({"number": r"-?\d+(\.\d+)?", "text": ".+"})),
        }
    )
    languages = review.protocol[(review.protocol.section == "Review") & (review.protocol.label == "Languages")].value
    translations = [
        {
            "page": page,
            "section": "Passages",
            "label": tag.capitalize(),
            "needed": "no",
            "several": "no",
            "missing": "no",
            "names": "",
            "form": ".+",
        }
        for tag in languages.str.split("; ").explode()
        for page in ["study", "document"]
    ]
    return pd.concat([FIELDS, asked, pd.DataFrame(translations)], ignore_index=True)


def cells_of(review):
    """Every bullet and paragraph of the notes, and every cell of the sheets that must say something, a row each."""
    rows = [review.coding[review.coding.code != "none"], review.rulings[review.rulings.decision != "drop"]]
    cells = [
        sheet.melt(["path", "line", "source"], ["passage", "code", *VALUES], var_name="label").assign(
            page="sheet", section="coding", part=""
        )
        for sheet in rows
    ]
    return pd.concat([review.notes[review.notes.label != "Heading"], *cells], ignore_index=True)


def is_of_form(value, field):
    items = re.split("; *", value) if field.several == "yes" else [value]
    return field.missing == "yes" and value in MISSING or all(re.fullmatch(field.form, item) for item in items)


def form_problems(review):
    """Notes and sheets by themselves: their headings, fields, words and forms."""
    notes, fields, cells = review.notes, fields_of(review), cells_of(review)
    cells = cells.merge(fields, on=["page", "section", "label"], how="left")
    unknown = cells[cells.form.isna()]
    known = cells[cells.form.notna()]
    unlike = known[[not is_of_form(row.value, row) for row in known.itertuples()]]
    twice = notes[notes.duplicated(["path", "section", "part", "label"]) & (notes.label != "Heading")]

    headings = notes[notes.label == "Heading"]
    sections = headings[(headings.section != "") & (headings.part == "")]
    astray = without(sections, fields, ["page", "section"])
    first = headings.groupby("path", as_index=False).first()
    untitled = first[(first.line != 1) | (first.section != "")]
    again = headings[headings.duplicated(["path", "section", "part"])]
    parts = headings[headings.part != ""]
    letter = parts.section.map({"Pages": "s", "Reports": "r", "Passages": "p"}).fillna("")
    parts = parts.assign(numbered=letter + (parts.groupby(["path", "section"]).cumcount() + 1).astype(str))
    unnumbered = parts[parts.part != parts.numbered]

    drafts = notes[(notes.label == "Status") & (notes.value == "draft")].source
    withdrawn = notes[notes.label == "Withdrawn"]
    whole = pd.concat([sections[sections.section == "Record"], without(parts, withdrawn, ["path", "section", "part"])])
    needed = whole[~whole.source.isin(drafts)][["path", "line", "page", "section", "part"]].merge(
        fields[fields.needed == "yes"], on=["page", "section"]
    )
    lacking = without(needed, notes, ["path", "section", "part", "label"])
    return [
        told(unknown, "unexpected " + unknown.label + " under " + unknown.section),
        told(unlike, "unexpected " + unlike.label + " " + unlike.value),
        told(twice, "unexpected second " + twice.label),
        told(astray, "unexpected heading " + astray.value),
        told(untitled, "missing title"),
        told(again, "unexpected second heading " + again.value),
        told(unnumbered, "unexpected " + unnumbered.value + ", expected " + unnumbered.numbered),
        told(lacking, "missing " + lacking.label),
        *sheet_problems(review),
    ]


def sheet_problems(review):
    coding, rulings = review.coding, review.rulings
    none = coding[coding.code == "none"]
    beside = none.merge(coding[coding.code != "none"][["path", "passage"]].drop_duplicates(), on=["path", "passage"])
    filled = none[(none[VALUES] != "").any(axis=1)]
    rows = pd.concat([coding, rulings])
    no_effect = rows[
        rows.state.eq("wished") & rows.direction.ne("describes")
        | rows.direction.isin(["promotes", "hinders"]) & ~rows.state.isin(["present", "absent", "supposed"])
    ]
    undecided = rulings[~rulings.decision.isin(["keep", "drop"])]
    kept = rulings[(rulings.decision == "drop") & (rulings[VALUES] != "").any(axis=1)]
    twice = coding[coding.duplicated(["path", "passage", "code"])]
    unsaid = rulings[~rulings.reason.str.contains(r"\w{2,}\W+\w{2,}")]
    return [
        told(beside, "unexpected none beside other codes on " + beside.passage),
        told(filled, "unexpected words beside none"),
        told(no_effect, "unexpected state " + no_effect.state + " with the direction " + no_effect.direction),
        told(undecided, "unexpected decision " + undecided.decision),
        told(kept, "unexpected words of a finding that is dropped"),
        told(twice, "unexpected second row on " + twice.passage + " " + twice.code),
        told(unsaid, "missing reason"),
    ]


def names_in(review, things):
    """Everything that can be named, where it can: a page, passage or report within its own source."""
    parts = review.notes[(review.notes.label == "Heading") & (review.notes.part != "")]
    passages = things.passages[things.passages.Withdrawn.isna()]
    everywhere = {
        "coder": things.coders.part,
        "people": things.people.part,
        "quota": things.quotas.part,
        "code": things.codes.code,
        "scheme": pd.Series(things.schemes),
    }
    return pd.concat(
        [
            *(pd.DataFrame({"names": names, "scope": "", "name": all_of}) for names, all_of in everywhere.items()),
            *(
                pd.DataFrame({"names": names, "scope": own.source, "name": own.part})
                for names, own in [
                    ("page", parts[parts.section == "Pages"]),
                    ("report", parts[parts.section == "Reports"]),
                ]
            ),
            pd.DataFrame({"names": "passage", "scope": passages.source, "name": passages.passage}),
        ]
    )


def reference_problems(review, things):
    """What notes, sheets and screening say of each other, and of what the protocol and the codebook declare."""
    cells = cells_of(review).merge(FIELDS[FIELDS.names != ""], on=["page", "section", "label"])
    coders = pd.concat([review.coding, review.rulings])[["path", "line", "source", "coder"]].drop_duplicates(
        ["path", "coder"]
    )
    cells = pd.concat(
        [
            cells[~cells.value.isin(MISSING)],
            coders.rename(columns={"coder": "value"}).assign(names="coder", label="coder"),
        ]
    )
    cells["scope"] = cells.source.where(cells.names.isin(["page", "passage", "report"]), "")
    items = listed(cells, "value")
    items["name"] = items.value.str.extract("([^ ,]*)", expand=False)
    unknown = without(items, names_in(review, things), ["names", "scope", "name"])

    readers = readers_of(things).merge(review.notes[review.notes.label == "Coded by"][["source", "line"]], on="source")
    passages = things.passages[things.passages.Withdrawn.isna()]
    asked = readers.merge(passages, on="source")
    asked = asked[~asked.superseded | asked.Added.isna()]
    left = without(asked, review.coding, ["source", "coder", "passage"])
    unread = readers[
        ~readers.set_index(["source", "coder"]).index.isin(review.coding.set_index(["source", "coder"]).index)
    ]

    studies = things.records[things.records.page == "study"].assign(line=1)
    included = studies[studies.Status == "included"]
    screened = review.screening[review.screening.decision == "included"]
    unscreened = included[~included.source.isin(screened.record_id)]
    unwritten = screened[~screened.record_id.isin(included.source)]
    unseen = included[included["Results seen"].ne("yes") | ~included.source.isin(passages.source)]
    outside = included[~included.Year.isin([str(year) for year in things.window])]
    return [
        told(unknown, "unexpected " + unknown.names + " " + unknown.name),
        told(left, "unexpected coder " + left.coder + " as finished, expected a row for " + left.passage),
        told(unread, "unexpected coder " + unread.coder + " without a sheet"),
        told(unscreened, "unexpected study that the screening does not include"),
        told(unwritten, "unexpected record " + unwritten.record_id + " without a note"),
        told(outside, "unexpected year " + outside.Year),
        told(unseen, "unexpected study without a result that was seen"),
    ]


def claim_problems(review, things, findings):
    """Claims stand on passages of documents that carry their codes, and say what a claim of their kind says."""
    lines = review.claims[(review.claims.label == "Heading") & (review.claims.section != "")]
    claims = things.claims.merge(lines[["section", "path", "line"]], left_on="claim_id", right_on="section")
    n_codes = claims.Codes.str.count(";") + 1
    codes = listed(claims, "Codes")
    uncounted = codes[~codes.Codes.isin(things.codes.code[things.codes.counted])]
    misnumbered = claims[n_codes != claims.Kind.eq("association") + 1]
    kinds = ["direction", "matters", "descriptive", "association", "norm", "premise"]
    unkind = claims[~claims.Kind.isin(kinds)]
    unpredicted = claims[
        claims.Kind.eq("direction") & ~claims.Predicted.isin(["helps", "hinders"])
        | ~claims.Kind.isin(["direction", "premise"]) & claims.Predicted.notna()
    ]
    unpeopled = claims[~claims.Population.isin(things.people.part)]

    documents = things.records.source[things.records.page == "document"]
    carried = findings[findings.source.isin(documents)]
    carried = pd.DataFrame({"Passages": carried.source + "/" + carried.passage, "Codes": carried.code})
    pairs = listed(listed(claims, "Passages"), "Codes").merge(carried.drop_duplicates(), how="left", indicator=True)
    bare = pairs.groupby(["path", "line", "Passages"]).filter(lambda pair: pair._merge.eq("left_only").all())
    waiting = review.screening.record_id[review.screening.decision == "awaiting-classification"]
    awaiting = listed(claims, "Awaiting")
    astray = awaiting[~awaiting.Awaiting.isin(waiting)]
    return [
        told(uncounted, "unexpected code " + uncounted.Codes),
        told(misnumbered, "unexpected codes " + misnumbered.Codes),
        told(unkind, "unexpected kind " + unkind.Kind),
        told(unpredicted, "unexpected or missing Predicted"),
        told(unpeopled, "unexpected population " + unpeopled.Population),
        told(bare, "unexpected passage " + bare.Passages + ", expected one that carries the code"),
        told(astray, "unexpected record " + astray.Awaiting),
    ]
