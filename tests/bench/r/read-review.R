# Reads a review into data frames: of pages and notes a row for each line that says something, of sheets their rows, all
# with their file and line.
VALUES <- c("state", "direction", "evidence", "informants", "about")
CODING <- c("passage", "code", VALUES)
RULINGS <- c("passage", "code", "decision", VALUES, "reason", "coder")

# The headings, bullets and paragraphs of pages, each under the headings it stands under. Of so many small files readLines
# takes a tenth of read_lines.
read_pages <- function(paths) {
  texts <- map(paths, readLines, encoding = "UTF-8", warn = FALSE)
  lines <- tibble(path = rep(paths, lengths(texts)), line = sequence(lengths(texts)), text = unlist(texts))
  if (!all(validUTF8(lines$text))) stop("a page is not in UTF-8", call. = FALSE)
  heading <- str_match(lines$text, "^(#{1,3}) (\\S.*)$")
  bullet <- str_match(lines$text, "^- ([A-Z][A-Za-z_]*(?: [a-z_]+)*): (\\S.*)$")
  depth <- coalesce(str_length(heading[, 2]), 4L)
  lines |>
    mutate(
      label = case_when(depth < 4 ~ "Heading", !is.na(bullet[, 2]) ~ bullet[, 2], TRUE ~ "Text"),
      value = coalesce(heading[, 3], bullet[, 3], text),
      title = if_else(line == 1 | depth == 1, if_else(depth == 1, heading[, 3], ""), NA_character_),
      section = case_when(line == 1 & depth > 2 | depth == 1 ~ "", depth == 2 ~ heading[, 3]),
      part = case_when(line == 1 & depth > 3 | depth < 3 ~ "", depth == 3 ~ heading[, 3])
    ) |>
    fill(title, section, part) |>
    filter(text != "") |>
    select(-text)
}

read_notes <- function(paths, page) read_pages(paths) |> mutate(page = page, source = basename(dirname(path)))

read_sheets <- function(paths, columns) {
  if (length(paths) == 0) {
    none <- tibble(path = character(), source = character(), line = integer())
    return(mutate(none, !!!set_names(rep(list(character()), length(columns)), columns)))
  }
  headers <- map_chr(paths, readLines, n = 1, warn = FALSE)
  unlike <- str_remove_all(headers, ",reason_[a-z]{2}(?=,|$)") != str_c(columns, collapse = ",")
  if (any(unlike)) {
    stop(str_c(paths[unlike], ":1: error: unexpected columns ", headers[unlike], collapse = "\n"), call. = FALSE)
  }
  sheets <- read_csv(paths, id = "path", na = character(), col_types = cols(.default = "c"), progress = FALSE)
  stop_for_problems(sheets)
  sheets |>
    group_by(path) |>
    mutate(line = row_number() + 1L) |>
    ungroup() |>
    mutate(source = basename(dirname(path)))
}

read_review <- function(sources) {
  in_sources <- function(...) sort(Sys.glob(file.path(sources, ...)), method = "radix")
  page <- function(name) read_pages(file.path(sources, paste0(name, ".md")))
  list(
    protocol = page("protocol"), form = page("form"), codebook = page("codebook"), claims = page("claims"),
    notes = bind_rows(
      read_notes(in_sources("studies", "*", "note.md"), "study"),
      read_notes(in_sources("documents", "*", "note.md"), "document")
    ),
    coding = read_sheets(in_sources("*", "*", "coding.*.csv"), CODING) |>
      mutate(coder = str_match(path, "coding\\.(.*)\\.csv$")[, 2]),
    rulings = read_sheets(in_sources("*", "*", "rulings.csv"), RULINGS),
    screening = read_csv(file.path(sources, "screening.csv"), col_types = cols(.default = "c"), progress = FALSE) |>
      mutate(path = file.path(sources, "screening.csv"), line = row_number() + 1L)
  )
}
