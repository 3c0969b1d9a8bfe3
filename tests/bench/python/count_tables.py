"""Counts studies by code, theme, region and year, and beside the claims; a study counts once in each cell."""
from math import comb

import pandas as pd

from check_review import MISSING
from things_declared import groups_within, listed

OWN = ["participant-account", "author-interpretation", "measured-association", "count"]
EFFECTS = ["helps", "hinders", "mixed", "no-relation", "describes"]
DECLARED = EFFECTS[:-1]
FOUND = ["lacking", "there", "varies", "wished", "supposed", "not-stated"]
WAYS = ["same-way", "other-way", "both-ways", "neither-way"]


def column(start, word):
    return f"{start}_{word.replace('-', '_')}"


def counted_studies(things):
    records = things.records
    return records[(records.page == "study") & (records.Status == "included") & records.Retracted.isna()]


def counts(findings):
    """Own results of which somebody read what the condition does; one that nobody met counts only where it declares an effect."""
    not_met = findings.state.isin(["wished", "supposed"]) & findings.when_present.eq("describes")
    return findings[findings.evidence.isin(OWN) & ~findings.when_present.isin(MISSING) & ~not_met]


def effect(words):
    declared = set(words) & set(DECLARED)
    return "describes" if not declared else declared.pop() if len(declared) == 1 else "mixed"


def count_by_theme(findings, codes, studies):
    with_all = pd.concat([findings, findings.assign(theme="all")]).groupby("theme")
    table = with_all.agg(n_studies=("source", "nunique"), n_findings=("source", "size"))
    table = table.reindex([*codes.theme.unique(), "all"], fill_value=0)
    table.insert(1, "n_studies_of", len(studies))
    return table.reset_index()


def count_by_code(findings, codes):
    in_study = findings.groupby(["code", "source"]).when_present.agg([effect, "size"]).reset_index()
    table = in_study.groupby("code").agg(n_studies=("source", "size"), n_findings=("size", "sum"))
    by_effect = pd.crosstab(in_study.code, in_study.effect).reindex(columns=EFFECTS, fill_value=0)
    by_effect.columns = [column("n_studies", word) for word in EFFECTS]
    table = table.join(by_effect).reindex(codes.code, fill_value=0).reset_index()
    table["n_studies_declaring"] = table.n_studies - table.n_studies_describes
    return codes[["theme", "code"]].merge(table, on="code")


def count_gap_map(findings, codes, studies, regions):
    by_country = listed(regions, "Countries").set_index("Countries").part
    places = listed(studies[["source", "Setting countries"]], "Setting countries").rename(
        columns={"Setting countries": "country"}
    )
    places["region"] = (
        places.country.map(by_country)
        .fillna(by_country.get("any-other", ""))
        .mask(places.country.isin(MISSING), places.country)
    )
    groups = pd.concat([places, studies[["source"]].assign(region="all")])[["source", "region"]].drop_duplicates()
    missing = [word for word in MISSING if word in set(groups.region)]
    cells = pd.MultiIndex.from_product([codes.code, [*regions.part, *missing, "all"]], names=["code", "region"])
    pairs = findings[["source", "code"]].drop_duplicates().merge(groups, on="source")
    table = pairs.groupby(["code", "region"]).size().reindex(cells, fill_value=0).rename("n_studies").reset_index()
    table["n_studies_of"] = table.region.map(groups.region.value_counts()).fillna(0).astype(int)
    return table.assign(gap=table.n_studies.eq(0).map({True: "true", False: "false"}))


def count_by_year(studies, window):
    years = studies.Year.astype(int).value_counts().reindex(window, fill_value=0)
    return years.rename("n_studies").rename_axis("year").reset_index()


def count_accumulation(by_code, codes, n):
    """Codes that k of n studies give on average: the sum over codes of 1 - C(n - f, k) / C(n, k), f the studies with the code (rarefaction)."""
    rows = []
    for origin in ["all", "review", "inductive"]:
        found_in = by_code.n_studies[(origin == "all") | codes.origin.eq(origin).to_numpy()].tolist()
        for k in range(1, n + 1):
            expected = sum(1 - comb(n - f, k) / comb(n, k) for f in found_in)
            rows.append((origin, k, round(expected, 2), len(found_in)))
    return pd.DataFrame(rows, columns=["origin", "n_studies", "expected_codes", "n_codes_ceiling"])


def found(states):
    states = set(states)
    if "both" in states or {"absent", "present"} <= states:
        return "varies"
    words = {"absent": "lacking", "present": "there", "wished": "wished", "supposed": "supposed"}
    return next((word for state, word in words.items() if state in states), "not-stated")


def has_one_of(lists, groups):
    return pd.Series([not groups.isdisjoint(cell.split(";")) for cell in lists], lists.index, dtype=bool)


def is_told(said, people, population):
    """Told by those who may speak for a population, and about it."""
    [speakers] = people.Speakers[people.part == population]
    by_them = (
        True if pd.isna(speakers) else has_one_of(said.informants, groups_within(people, set(speakers.split("; "))))
    )
    return by_them & has_one_of(said.about, groups_within(people, {population}))


def effects_beside(claim, said):
    """The way that each study goes beside a claim, and the findings that put it there."""
    because = said[said.when_present.isin(DECLARED)]
    effects = because.groupby("source").when_present.agg(effect)
    same = claim.Predicted
    way = effects.map({"mixed": "both-ways", "no-relation": "neither-way"}).fillna(
        effects.eq(same).map({True: "same-way", False: "other-way"})
    )
    return way if isinstance(same, str) else way.iloc[:0], because


def associations_beside(said, codes):
    """Two codes on one passage, both there or both absent, go the way of an association; one there and one absent goes the other."""
    pairs = said.groupby(["source", "passage"]).state
    met = pairs.transform("size").eq(len(codes)) & said.state.isin(["present", "absent"]).groupby(
        [said.source, said.passage]
    ).transform("all")
    because = said[met]
    alike = because.groupby(["source", "passage"]).state.nunique().eq(1).groupby("source").agg(["all", "any"])
    return (
        alike.apply(lambda study: "same-way" if study["all"] else "both-ways" if study["any"] else "other-way", axis=1),
        because,
    )


def count_claim(claim, findings, people, n_studies):
    codes, is_pair = claim.Codes.split("; "), claim.Kind == "association"
    said = findings[findings.code.isin(codes)]
    said = said.assign(told=is_told(said, people, claim.Population))
    unread = said.state.isin(MISSING[:3]) & said.direction.isin(MISSING[:3])
    own = said[said.evidence.isin(OWN) & ~unread]
    n_own, n_told, n_said = own.source.nunique(), own.source[own.told].nunique(), said.source.nunique()
    parts = own.groupby("source").state.agg(found).value_counts()
    way, because = associations_beside(counts(said), codes) if is_pair else effects_beside(claim, counts(said))
    told = way[way.index.isin(because.source[because.told])]
    n_awaiting = 0 if pd.isna(claim.Awaiting) else len(claim.Awaiting.split("; "))
    has_ways = is_pair or pd.notna(claim.Predicted)
    return {
        "claim_id": claim.claim_id,
        "claim_kind": claim.Kind,
        "n_studies_told": n_told,
        "n_studies_others": n_own - n_told,
        "n_studies_only_advice": n_said - n_own,
        "n_studies_not_seen": n_studies - n_said,
        "n_awaiting": n_awaiting,
        "n_studies_with_awaiting": n_own + n_awaiting,
        **{column("n_studies", word): None if is_pair else parts.get(word, 0) for word in FOUND},
        "n_studies_declaring": because.source.nunique(),
        **{column("n_studies", word): way.eq(word).sum() if has_ways else None for word in WAYS},
        **{column("n_told", word): told.eq(word).sum() if has_ways else None for word in WAYS},
    }


def count_claims(findings, things, n_studies):
    rows = [count_claim(claim, findings, things.people, n_studies) for claim in things.claims.itertuples()]
    table = pd.DataFrame(rows)
    return table.astype({name: "Int64" for name in table.columns if name.startswith("n_")})


def count_tables(findings, things):
    studies, codes = counted_studies(things), things.codes[things.codes.counted]
    own = findings[findings.source.isin(studies.source)]
    counted = counts(own).merge(codes[["code", "theme"]], on="code")
    by_code = count_by_code(counted, codes)
    return {
        "by-theme": count_by_theme(counted, codes, studies),
        "by-code": by_code,
        "gap-map-region": count_gap_map(counted, codes, studies, things.regions),
        "claims": count_claims(own, things, len(studies)),
        "studies-by-year": count_by_year(studies, things.window),
        "accumulation": count_accumulation(by_code, codes, len(studies)),
    }
