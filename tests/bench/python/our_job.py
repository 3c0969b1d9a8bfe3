"""The job of the pipeline with pandas and matplotlib: reads and checks a review, settles what its coders read, counts six tables and draws six charts.

python3 our_job.py <sources> <folder for what is made>
"""
import sys
from pathlib import Path

from check_review import claim_problems, form_problems, reference_problems, stop_for
from count_tables import count_tables
from draw_charts import draw_charts
from read_review import read_review
from settle_readings import settle
from things_declared import things_in

sources, made = map(Path, sys.argv[1:])
review = read_review(sources)
stop_for(form_problems(review))
things = things_in(review)
stop_for(reference_problems(review, things))
findings, problems = settle(review, things)
stop_for([*problems, *claim_problems(review, things, findings)])

(made / "tables").mkdir(parents=True, exist_ok=True)
tables = count_tables(findings, things)
for name, table in tables.items():
    table.to_csv(made / "tables" / f"{name}.csv", index=False)
(made / "charts").mkdir(exist_ok=True)
draw_charts(tables, things, tables["by-theme"].n_studies_of[0], made / "charts")
