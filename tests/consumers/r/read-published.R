# A published table with the types that the data dictionary gives its columns; a list is a list of texts.
suppressPackageStartupMessages(library(readr))

dictionary <- read_csv("data-dictionary.csv", na = "", col_types = cols(.default = "c"))
kinds <- c(text = "c", list = "c", integer = "i", number = "d", flag = "l")

read_published <- function(name) {
  columns <- dictionary[dictionary$table == name, ]
  types <- setNames(as.list(kinds[columns$type]), columns$column)
  table <- read_csv(paste0("tables/", name, ".csv"), na = "", col_types = do.call(cols, types))
  stop_for_problems(table)
  for (column in columns$column[columns$type == "list"]) {
    table[[column]][is.na(table[[column]])] <- ""
    table[[column]] <- strsplit(table[[column]], ";", fixed = TRUE)
  }
  table
}
