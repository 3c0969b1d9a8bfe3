"""What the pages and notes of a review declare: a row for each thing, in the order they stand, with its bullets as columns."""
from types import SimpleNamespace

import numpy as np


def wide(lines, by, labels):
    bullets = lines[lines.label.isin(labels)].pivot(index=by, columns="label", values="value").reset_index()
    things = lines[by].drop_duplicates().merge(bullets, on=by, how="left")
    return things.reindex(columns=[*by, *labels]).astype({label: object for label in labels})


def listed(things, label):
    """A row for each item of a column that holds lists; of one that holds nothing, none."""
    return things.assign(**{label: things[label].str.split("; *", regex=True)}).explode(label).dropna(subset=[label])


def under(page, section, labels):
    return wide(page[(page.section == section) & (page.part != "")], ["part"], labels)


def things_in(review):
    notes, protocol, codebook = review.notes, review.protocol, review.codebook
    schemes = codebook[codebook.title.str.startswith("Scheme: ")]
    counted = schemes[(schemes.section == "") & (schemes.label == "Counted") & (schemes.value == "yes")].title
    codes = wide(schemes[schemes.part != ""], ["title", "section", "part"], ["En", "Origin"])
    codes = codes.rename(columns={"section": "theme", "part": "code", "En": "name", "Origin": "origin"})
    themes = wide(schemes[(schemes.section != "") & (schemes.part == "")], ["section"], ["En"])
    records = ["Status", "Coded by", "Year", "Setting countries", "Results seen", "Retracted"]
    passages = notes[(notes.section == "Passages") & (notes.part != "")]
    [window] = wide(protocol[protocol.section == "Window"], ["section"], ["From", "To"]).to_dict("records")
    return SimpleNamespace(
        window=range(int(window["From"]), int(window["To"]) + 1),
        regions=under(protocol, "Regions", ["En", "Countries"]),
        people=under(protocol, "People", ["Part of", "Speakers"]),
        coders=under(protocol, "Coders", ["Superseded by"]),
        quotas=under(protocol, "Quotas", ["En"]),
        schemes=schemes.title.str.removeprefix("Scheme: ").unique(),
        codes=codes.assign(
            counted=codes.title.isin(counted), theme_name=codes.theme.map(themes.set_index("section").En)
        ),
        records=wide(notes[(notes.section == "Record") & (notes.part == "")], ["source", "page", "path"], records),
        passages=wide(passages, ["source", "part"], ["Added", "Withdrawn"]).rename(columns={"part": "passage"}),
        claims=wide(
            review.claims[review.claims.section != ""],
            ["section"],
            ["En", "Kind", "Codes", "Predicted", "Population", "Passages", "Awaiting"],
        ).rename(columns={"section": "claim_id"}),
    )


def readers_of(things):
    """Who has finished each source that is included. Where others have read it anew the earlier readings are settled by themselves."""
    readers = listed(things.records[things.records.Status == "included"], "Coded by").rename(
        columns={"Coded by": "coder"}
    )
    superseded = readers.coder.isin(things.coders.part[things.coders["Superseded by"].notna()])
    anew = superseded.groupby(readers.source).transform("nunique") == 2
    return readers.assign(superseded=superseded, round=np.where(superseded & anew, "superseded", "standing"))


def groups_within(people, outer):
    """The groups of people that are named, and all groups within them."""
    inner = people.part[people["Part of"].isin(outer) & ~people.part.isin(outer)]
    return set(outer) if inner.empty else groups_within(people, {*outer, *inner})
