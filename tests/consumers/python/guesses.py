"""What pandas guesses where it is told nothing but that an empty cell is missing."""
import json

import pandas as pd

evidence = pd.read_csv("tables/evidence.csv", keep_default_na=False, na_values=[""])
studies = pd.read_csv("tables/studies.csv", keep_default_na=False, na_values=[""])
print(json.dumps({
    "year": str(evidence.year.dtype), "code_da": str(evidence.code_da.dtype), "text_da": evidence.text_da[0],
    "doi": str(studies.doi.dtype), "a_doi": studies.doi[0], "year_online": str(studies.year_online.dtype),
    "no_year_online": int(studies.year_online.isna().sum()), "counted": str(studies.counted.dtype),
}, ensure_ascii=False))
