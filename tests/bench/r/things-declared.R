# What the pages and notes of a review declare: a row for each thing, in the order they stand, with its bullets as columns.
wide <- function(lines, by, labels) {
  bullets <- lines |>
    filter(label %in% labels) |>
    pivot_wider(id_cols = all_of(by), names_from = label, values_from = value)
  bullets[setdiff(labels, names(bullets))] <- NA_character_
  lines |> distinct(across(all_of(by))) |> left_join(bullets, by = by)
}

# A row for each item of a column that holds lists; of one that holds nothing, none.
listed <- function(things, column) things |> drop_na(all_of(column)) |> separate_rows(all_of(column), sep = "; *")

under <- function(page, heading, labels) page |> filter(section == heading, part != "") |> wide("part", labels)

things_in <- function(review) {
  schemes <- review$codebook |> filter(str_starts(title, "Scheme: "))
  counted <- schemes |> filter(section == "", label == "Counted", value == "yes")
  themes <- schemes |> filter(section != "", part == "") |> wide("section", "En") |> rename(theme = section, theme_name = En)
  window <- review$protocol |> filter(section == "Window") |> wide("section", c("From", "To"))
  list(
    window = as.integer(window$From):as.integer(window$To),
    regions = under(review$protocol, "Regions", c("En", "Countries")),
    people = under(review$protocol, "People", c("Part of", "Speakers")),
    coders = under(review$protocol, "Coders", "Superseded by"),
    quotas = under(review$protocol, "Quotas", "En"),
    schemes = str_remove(unique(schemes$title), "^Scheme: "),
    codes = schemes |>
      filter(part != "") |>
      wide(c("title", "section", "part"), c("En", "Origin")) |>
      transmute(theme = section, code = part, name = En, origin = Origin, counted = title %in% counted$title) |>
      left_join(themes, by = "theme"),
    records = review$notes |>
      filter(section == "Record", part == "") |>
      wide(c("source", "page", "path"), c("Status", "Coded by", "Year", "Setting countries", "Results seen", "Retracted")),
    passages = review$notes |>
      filter(section == "Passages", part != "") |>
      wide(c("source", "part"), c("Added", "Withdrawn")) |>
      rename(passage = part),
    claims = review$claims |>
      filter(section != "") |>
      wide("section", c("En", "Kind", "Codes", "Predicted", "Population", "Passages", "Awaiting")) |>
      rename(claim_id = section)
  )
}

superseded_in <- function(things) things$coders$part[!is.na(things$coders$`Superseded by`)]

# Who has finished each source that is included. Where others have read it anew the earlier readings are settled by themselves.
readers_of <- function(things) {
  things$records |>
    filter(Status == "included") |>
    listed("Coded by") |>
    transmute(source, path, coder = `Coded by`, superseded = coder %in% superseded_in(things)) |>
    group_by(source) |>
    mutate(round = if_else(superseded & !all(superseded), "superseded", "standing")) |>
    ungroup()
}

# The groups of people that are named, and all groups within them.
groups_within <- function(people, outer) {
  inner <- setdiff(people$part[people$`Part of` %in% outer], outer)
  if (length(inner) == 0) outer else groups_within(people, c(outer, inner))
}
