# The job of the pipeline with dplyr and ggplot2: reads and checks a review, settles what its coders read, counts six
# tables and draws six charts.
#
# Rscript our-job.R <sources> <folder for what is made>
suppressPackageStartupMessages({
  library(dplyr)
  library(tidyr)
  library(readr)
  library(stringr)
  library(purrr)
  library(tibble)
  library(ggplot2)
})

here <- dirname(str_remove(str_subset(commandArgs(), "^--file="), "^--file="))
for (name in c("read-review", "things-declared", "check-review", "settle-readings", "count-tables", "draw-charts"))
  source(file.path(here, paste0(name, ".R")))

given <- commandArgs(trailingOnly = TRUE)
made <- given[2]
review <- read_review(given[1])
stop_for(form_problems(review))
things <- things_in(review)
stop_for(reference_problems(review, things))
settled <- settle(review, things)
stop_for(c(settled$problems, claim_problems(review, things, settled$findings)))

for (folder in c("tables", "charts")) dir.create(file.path(made, folder), recursive = TRUE, showWarnings = FALSE)
tables <- count_tables(settled$findings, things)
iwalk(tables, \(table, name) write_csv(table, file.path(made, "tables", paste0(name, ".csv")), na = ""))
draw_charts(tables, things, tables$`by-theme`$n_studies_of[1], file.path(made, "charts"))
