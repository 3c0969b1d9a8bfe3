# What readr guesses where it is told nothing but that an empty cell is missing.
suppressPackageStartupMessages({
  library(readr)
  library(jsonlite)
})

evidence <- read_csv("tables/evidence.csv", na = "", show_col_types = FALSE)
studies <- read_csv("tables/studies.csv", na = "", show_col_types = FALSE)
cat(toJSON(list(
  year = class(evidence$year), code_da = class(evidence$code_da), text_da = evidence$text_da[1],
  doi = class(studies$doi), a_doi = studies$doi[1], year_online = class(studies$year_online),
  no_year_online = sum(is.na(studies$year_online)), counted = class(studies$counted)
), auto_unbox = TRUE))
