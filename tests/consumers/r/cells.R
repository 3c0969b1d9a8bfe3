# Every cell of every published table as R has it: of the CSV a line a table, then of the JSON.
source("../tests/consumers/r/read-published.R")
library(jsonlite)

say <- function(form, name, rows) {
  said <- list(form = unbox(form), name = unbox(name), rows = rows)
  cat(toJSON(said, dataframe = "rows", na = "null", null = "null", digits = NA), "\n", sep = "")
}

for (name in unique(dictionary$table)) say("csv", name, read_published(name))
for (path in list.files("tables", "[.]json$")) say("json", sub("[.]json$", "", path), fromJSON(file.path("tables", path)))
