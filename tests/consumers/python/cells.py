"""Every cell of every published table as pandas has it: of the CSV a line a table, then of the JSON."""
import json
from pathlib import Path

import pandas as pd

from read_published import dictionary, read_published


def say(form, name, table):
    rows = table.to_json(orient="records", double_precision=15, force_ascii=False)
    print(json.dumps({"form": form, "name": name, "rows": json.loads(rows)}, ensure_ascii=False))


for name in dictionary.table.unique():
    say("csv", name, read_published(name))
for path in sorted(Path("tables").glob("*.json")):
    say("json", path.stem, pd.read_json(path, dtype=False, convert_dates=False))
