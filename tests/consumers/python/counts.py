"""by-theme, by-code and state-by-code counted again from evidence, studies and codes."""
import json

import pandas as pd

from read_published import read_published

EFFECTS = ["helps", "hinders", "mixed", "no-relation"]
studies = read_published("studies").query("counted").source_id
codes = read_published("codes").query("counted")
evidence = read_published("evidence")
said = evidence[(evidence.source_kind == "study") & evidence.source_id.isin(studies) & evidence.code.isin(codes.code)]
findings = said[(said.counts == "own") & (~said.state.isin(["wished", "supposed"]) | said.when_present.isin(EFFECTS))]

with_all = pd.concat([findings, findings.assign(theme="all")])
by_theme = with_all.groupby("theme").agg(n_studies=("source_id", "nunique"), n_findings=("source_id", "size"))
by_theme = by_theme.reindex([*codes.theme.unique(), "all"], fill_value=0).rename_axis("theme").reset_index()


def effect(words):
    declared = set(words) & set(EFFECTS)
    return "describes" if not declared else declared.pop() if len(declared) == 1 else "mixed"


in_study = findings.groupby(["code", "source_id"]).when_present.agg([effect, "size"]).reset_index()
by_code = in_study.groupby("code").agg(n_studies=("source_id", "size"), n_findings=("size", "sum"))
for word in [*EFFECTS, "describes"]:
    by_code["n_studies_" + word.replace("-", "_")] = in_study[in_study.effect == word].groupby("code").size()
by_code["n_studies_declaring"] = in_study[in_study.effect != "describes"].groupby("code").size()
by_code = by_code.reindex(codes.code).fillna(0).astype(int).rename_axis("code").reset_index()


def part(rows):
    own = set(rows[rows.counts == "own"].state)
    if not own:
        return "only_advice"
    if "both" in own or {"absent", "present"} <= own:
        return "varies"
    states = {"absent": "lacking", "present": "there", "wished": "wished", "supposed": "supposed"}
    return next((word for state, word in states.items() if state in own), "not_stated")


told = said.informants.map(lambda who: bool({"parents", "mothers", "fathers"} & set(who)))
by_voice = said.assign(voice=told.map({True: "population", False: "others-or-unclear"}))
by_voice = pd.concat([by_voice, by_voice.assign(voice="all")])
every = pd.MultiIndex.from_product([codes.code, ["population", "others-or-unclear", "all"], studies])
parts = by_voice.groupby(["code", "voice", "source_id"]).apply(part).reindex(every, fill_value="not_seen")
parts = parts.rename_axis(["code", "voice", "source_id"]).rename("part").reset_index()
state_by_code = pd.crosstab([parts.code, parts.voice], parts.part).add_prefix("n_studies_").reset_index()

tables = {"by-theme": by_theme, "by-code": by_code, "state-by-code": state_by_code}
print(json.dumps({name: json.loads(table.to_json(orient="records")) for name, table in tables.items()}))
