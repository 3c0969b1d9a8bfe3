# What is wrong with a review, each problem with its file and line. README.md beside the folder says how far this looks.
MISSING <- c("not-seen", "not-reported", "not-applicable", "unclear")
FIELDS <- read_csv(file.path(here, "..", "fields.csv"), na = character(), col_types = cols(.default = "c"))

told <- function(rows, what) rows |> transmute(path, line, what = as.character(str_glue(what)))

stop_for <- function(problems) {
  problems <- bind_rows(problems) |> arrange(path, line, what)
  if (nrow(problems) == 0) return(invisible())
  message(str_c(problems$path, ":", problems$line, ": error: ", problems$what, collapse = "\n"))
  quit(status = 1)
}

yes_no <- function(is) if_else(is, "yes", "no")

# What a note may hold: what every review asks, the languages of this one, and what its form asks.
fields_of <- function(review) {
  form <- review$form |> filter(section != "") |> wide(c("section", "part"), c("Kind", "Added"))
  words <- form |> filter(part != "") |> group_by(section) |> summarise(form = str_c(part, collapse = "|"))
  asked <- form |>
    filter(part == "") |>
    left_join(words, by = "section") |>
    transmute(
      page = "study", label = str_to_sentence(str_replace_all(section, "_", " ")), section = "Record",
      needed = yes_no(is.na(Added)), several = yes_no(Kind == "words"), missing = "yes", names = "",
      form = coalesce(form, if_else(Kind == "number", "-?\\d+(\\.\\d+)?", ".+"))
    )
  languages <- review$protocol |> filter(section == "Review", label == "Languages") |> listed("value")
  translations <- expand_grid(page = c("study", "document"), label = str_to_title(languages$value)) |>
    mutate(section = "Passages", needed = "no", several = "no", missing = "no", names = "", form = ".+")
  bind_rows(FIELDS, asked, translations)
}

# Every bullet and paragraph of the notes, and every cell of the sheets that must say something, a row each.
cells_of <- function(review) {
  sheets <- bind_rows(review$coding |> filter(code != "none"), review$rulings |> filter(decision != "drop"))
  cells <- sheets |>
    select(path, line, source, passage, code, all_of(VALUES)) |>
    pivot_longer(c(passage, code, all_of(VALUES)), names_to = "label") |>
    mutate(page = "sheet", section = "coding", part = "")
  bind_rows(review$notes |> filter(label != "Heading"), cells)
}

# Notes and sheets by themselves: their headings, fields, words and forms.
form_problems <- function(review) {
  notes <- review$notes
  fields <- fields_of(review)
  cells <- cells_of(review) |> left_join(fields, by = c("page", "section", "label"))
  unlike <- cells |>
    filter(!is.na(form), !(missing == "yes" & value %in% MISSING)) |>
    mutate(item = as.list(value), item = replace(item, several == "yes", str_split(value[several == "yes"], "; *"))) |>
    unnest_longer(item) |>
    filter(!str_detect(item, str_c("^(?:", form, ")$")))
  twice <- notes |> filter(label != "Heading") |> filter(duplicated(tibble(path, section, part, label)))

  headings <- notes |> filter(label == "Heading")
  sections <- headings |> filter(section != "", part == "")
  astray <- sections |> anti_join(fields, by = c("page", "section"))
  untitled <- headings |> distinct(path, .keep_all = TRUE) |> filter(line != 1 | section != "")
  again <- headings |> filter(duplicated(tibble(path, section, part)))
  parts <- headings |> filter(part != "")
  unnumbered <- parts |>
    group_by(path, section) |>
    mutate(numbered = str_c(coalesce(c(Pages = "s", Reports = "r", Passages = "p")[section], ""), row_number())) |>
    ungroup() |>
    filter(part != numbered)

  drafts <- notes |> filter(label == "Status", value == "draft")
  withdrawn <- notes |> filter(label == "Withdrawn")
  lacking <- parts |>
    anti_join(withdrawn, by = c("path", "part")) |>
    bind_rows(sections |> filter(section == "Record")) |>
    anti_join(drafts, by = "path") |>
    select(path, line, page, section, part) |>
    inner_join(fields |> filter(needed == "yes"), by = c("page", "section")) |>
    anti_join(notes, by = c("path", "section", "part", "label"))
  c(list(
    told(cells |> filter(is.na(form)), "unexpected {label} under {section}"),
    told(unlike, "unexpected {label} {value}"),
    told(twice, "unexpected second {label}"),
    told(astray, "unexpected heading {value}"),
    told(untitled, "missing title"),
    told(again, "unexpected second heading {value}"),
    told(unnumbered, "unexpected {value}, expected {numbered}"),
    told(lacking, "missing {label}")
  ), sheet_problems(review))
}

sheet_problems <- function(review) {
  coding <- review$coding
  rulings <- review$rulings
  none <- coding |> filter(code == "none")
  rows <- bind_rows(coding, rulings)
  with_effect <- c("present", "absent", "supposed")
  no_effect <- rows |>
    filter(
      state == "wished" & direction != "describes" |
        direction %in% c("promotes", "hinders") & !state %in% with_effect
    )
  beside <- none |> semi_join(coding |> filter(code != "none"), by = c("path", "passage"))
  filled_in <- \(rows) rows |> filter(if_any(all_of(VALUES), \(cell) cell != ""))
  list(
    told(beside, "unexpected none beside other codes on {passage}"),
    told(filled_in(none), "unexpected words beside none"),
    told(no_effect, "unexpected state {state} with the direction {direction}"),
    told(rulings |> filter(!decision %in% c("keep", "drop")), "unexpected decision {decision}"),
    told(filled_in(rulings |> filter(decision == "drop")), "unexpected words of a finding that is dropped"),
    told(coding |> filter(duplicated(tibble(path, passage, code))), "unexpected second row on {passage} {code}"),
    told(rulings |> filter(!str_detect(reason, "\\w{2,}\\W+\\w{2,}")), "missing reason")
  )
}

# Everything that can be named, where it can: a page, passage or report within its own source.
names_in <- function(review, things) {
  everywhere <- list(
    coder = things$coders$part, people = things$people$part, quota = things$quotas$part,
    code = things$codes$code, scheme = things$schemes
  )
  parts <- review$notes |> filter(label == "Heading", part != "", section %in% c("Pages", "Reports"))
  bind_rows(
    enframe(everywhere, "names", "name") |> unnest_longer(name) |> mutate(scope = ""),
    parts |> transmute(names = c(Pages = "page", Reports = "report")[section], scope = source, name = part),
    things$passages |> filter(is.na(Withdrawn)) |> transmute(names = "passage", scope = source, name = passage)
  )
}

# What notes, sheets and screening say of each other, and of what the protocol and the codebook declare.
reference_problems <- function(review, things) {
  coders <- bind_rows(review$coding, review$rulings) |>
    distinct(path, coder, .keep_all = TRUE) |>
    transmute(path, line, source, names = "coder", value = coder)
  unknown <- cells_of(review) |>
    inner_join(FIELDS |> filter(names != ""), by = c("page", "section", "label")) |>
    filter(!value %in% MISSING) |>
    bind_rows(coders) |>
    listed("value") |>
    mutate(
      name = str_extract(value, "^[^ ,]*"),
      scope = if_else(names %in% c("page", "passage", "report"), source, "")
    ) |>
    anti_join(names_in(review, things), by = c("names", "scope", "name"))

  coded_by <- review$notes |> filter(label == "Coded by") |> select(source, line)
  readers <- readers_of(things) |> left_join(coded_by, by = "source")
  passages <- things$passages |> filter(is.na(Withdrawn))
  left <- readers |>
    inner_join(passages, by = "source") |>
    filter(!superseded | is.na(Added)) |>
    anti_join(review$coding, by = c("source", "coder", "passage"))

  included <- things$records |> filter(page == "study", Status == "included") |> mutate(line = 1L)
  screened <- review$screening |> filter(decision == "included")
  unseen <- included |> filter(`Results seen` != "yes" | !source %in% passages$source)
  unscreened <- included |> anti_join(screened, by = c(source = "record_id"))
  list(
    told(unknown, "unexpected {names} {name}"),
    told(left, "unexpected coder {coder} as finished, expected a row for {passage}"),
    told(readers |> anti_join(review$coding, by = c("source", "coder")), "unexpected coder {coder} without a sheet"),
    told(unscreened, "unexpected study that the screening does not include"),
    told(screened |> anti_join(included, by = c(record_id = "source")), "unexpected record {record_id} without a note"),
    told(included |> filter(!Year %in% things$window), "unexpected year {Year}"),
    told(unseen, "unexpected study without a result that was seen")
  )
}

# Claims stand on passages of documents that carry their codes, and say what a claim of their kind says.
claim_problems <- function(review, things, findings) {
  lines <- review$claims |> filter(label == "Heading", section != "") |> select(claim_id = section, path, line)
  claims <- things$claims |> left_join(lines, by = "claim_id")
  documents <- things$records |> filter(page == "document")
  carried <- findings |>
    semi_join(documents, by = "source") |>
    transmute(Passages = str_c(source, "/", passage), Codes = code, carried = TRUE)
  bare <- claims |>
    listed("Passages") |>
    listed("Codes") |>
    left_join(distinct(carried), by = c("Passages", "Codes")) |>
    group_by(path, line, Passages) |>
    summarise(carried = any(carried, na.rm = TRUE), .groups = "drop") |>
    filter(!carried)
  codes <- claims |> listed("Codes")
  kinds <- c("direction", "matters", "descriptive", "association", "norm", "premise")
  waiting <- review$screening |> filter(decision == "awaiting-classification")
  list(
    told(codes |> filter(!Codes %in% things$codes$code[things$codes$counted]), "unexpected code {Codes}"),
    told(claims |> filter(str_count(Codes, ";") != (Kind == "association")), "unexpected codes {Codes}"),
    told(claims |> filter(!Kind %in% kinds), "unexpected kind {Kind}"),
    told(claims |> filter(Kind == "direction", !Predicted %in% c("helps", "hinders")), "missing Predicted"),
    told(claims |> filter(!Kind %in% c("direction", "premise"), !is.na(Predicted)), "unexpected Predicted"),
    told(claims |> filter(!Population %in% things$people$part), "unexpected population {Population}"),
    told(bare, "unexpected passage {Passages}, expected one that carries the code"),
    told(claims |> listed("Awaiting") |> filter(!Awaiting %in% waiting$record_id), "unexpected record {Awaiting}")
  )
}
