"""Turns what the coders of each source read into its settled findings: what all of them read alike, and what a ruling keeps where they differ."""
import numpy as np
import pandas as pd

from check_review import told
from read_review import VALUES
from things_declared import readers_of

PAIR = ["source", "round", "passage", "code"]


def in_order(lists):
    """Lists of people are sets: their order is no difference."""
    return lists.str.split("; *", regex=True).map(sorted).str.join(";")


def settle(review, things):
    """The findings of the coders who stand, and what is wrong where readings and rulings do not meet."""
    readers = readers_of(things)
    readers["n_readers"] = readers.groupby(["source", "round"]).coder.transform("size")
    readings = readers.drop(columns="path").merge(review.coding[review.coding.code != "none"], on=["source", "coder"])
    readings = readings.assign(informants=in_order(readings.informants), about=in_order(readings.about))
    # On what a finding rests a coder may not have been asked; the word of the first who was stands for those.
    asked = readings.evidence.where(readings.evidence != "not-applicable")
    first_asked = asked.groupby([readings[column] for column in PAIR]).transform("first")
    readings["evidence"] = asked.fillna(first_asked).fillna("not-applicable")

    pairs = readings.groupby(PAIR, sort=False)
    settled = pairs[[*VALUES, "path", "line", "n_readers"]].first()
    alike = pairs[VALUES].nunique().eq(1).all(axis=1) & (pairs.size() == settled.n_readers)

    rounds = readers.groupby("source")["round"].nunique()
    superseded = review.rulings.coder.isin(things.coders.part[things.coders["Superseded by"].notna()])
    of_earlier = superseded & (review.rulings.source.map(rounds) == 2)
    rulings = review.rulings.assign(
        round=np.where(of_earlier, "superseded", "standing"),
        informants=in_order(review.rulings.informants),
        about=in_order(review.rulings.about),
    )
    disputes = settled[~alike].reset_index()[[*PAIR, "path", "line"]]
    ruled = disputes.merge(rulings, on=PAIR, how="outer", suffixes=("_of_dispute", ""), indicator=True)
    unsettled = ruled[ruled._merge == "left_only"].drop(columns=["path", "line"])
    unsettled = unsettled.rename(columns={"path_of_dispute": "path", "line_of_dispute": "line"})
    needless = ruled[ruled._merge == "right_only"]
    twice = rulings[rulings.duplicated(PAIR)]

    kept = ruled[(ruled._merge == "both") & (ruled.decision == "keep")]
    findings = pd.concat([settled[alike].reset_index(), kept])[[*PAIR, *VALUES]]
    findings = findings[findings["round"] == "standing"]
    problems = [
        told(unsettled, "unexpected dispute on " + unsettled.passage + " " + unsettled.code + ", expected a ruling"),
        told(needless, "unexpected ruling on " + needless.passage + " " + needless.code + ", expected a dispute"),
        told(twice, "unexpected second ruling on " + twice.passage + " " + twice.code),
    ]
    return findings.assign(when_present=when_present(findings)), problems


def when_present(findings):
    """What the condition does when it is there: a direction is the effect in the state that the passage speaks of."""
    turned = findings.state.eq("absent")
    helps = findings.direction.eq("promotes") != turned
    return findings.direction.mask(
        findings.direction.isin(["promotes", "hinders"]), np.where(helps, "helps", "hinders")
    )
