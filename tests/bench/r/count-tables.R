# Counts studies by code, theme, region and year, and beside the claims; a study counts once in each cell.
OWN <- c("participant-account", "author-interpretation", "measured-association", "count")
EFFECTS <- c("helps", "hinders", "mixed", "no-relation", "describes")
DECLARED <- setdiff(EFFECTS, "describes")
FOUND <- c("lacking", "there", "varies", "wished", "supposed", "not-stated")
WAYS <- c("same-way", "other-way", "both-ways", "neither-way")

column <- function(start, words) str_c(start, "_", str_replace_all(words, "-", "_"))

counted_studies <- function(things) things$records |> filter(page == "study", Status == "included", is.na(Retracted))

# Own results of which somebody read what the condition does; one that nobody met counts only where it declares an effect.
counts <- function(findings) {
  findings |>
    filter(
      evidence %in% OWN, !when_present %in% MISSING,
      !(state %in% c("wished", "supposed") & when_present == "describes")
    )
}

# What findings say together that are grouped: one effect where all that declare one agree.
effect <- function(words) {
  declared <- unique(words[words %in% DECLARED])
  if (length(declared) == 0) "describes" else if (length(declared) == 1) declared else "mixed"
}

found <- function(states) {
  case_when(
    "both" %in% states | all(c("absent", "present") %in% states) ~ "varies",
    "absent" %in% states ~ "lacking", "present" %in% states ~ "there",
    "wished" %in% states ~ "wished", "supposed" %in% states ~ "supposed",
    TRUE ~ "not-stated"
  )
}

count_by_theme <- function(findings, codes, studies) {
  findings |>
    bind_rows(findings |> mutate(theme = "all")) |>
    group_by(theme) |>
    summarise(n_studies = n_distinct(source), n_findings = n()) |>
    right_join(tibble(theme = c(unique(codes$theme), "all")), by = "theme") |>
    arrange(match(theme, c(codes$theme, "all"))) |>
    mutate(across(starts_with("n_"), \(n) coalesce(n, 0L)), n_studies_of = nrow(studies))
}

count_by_code <- function(findings, codes) {
  in_study <- findings |> group_by(code, source) |> summarise(n = n(), effect = effect(when_present), .groups = "drop")
  of_effect <- in_study |>
    count(code, effect = factor(effect, EFFECTS), .drop = FALSE) |>
    mutate(effect = column("n_studies", effect)) |>
    pivot_wider(names_from = effect, values_from = n)
  codes |>
    select(theme, code) |>
    left_join(in_study |> group_by(code) |> summarise(n_studies = n(), n_findings = sum(n)), by = "code") |>
    left_join(of_effect, by = "code") |>
    mutate(across(starts_with("n_"), \(n) coalesce(n, 0L)), n_studies_declaring = n_studies - n_studies_describes)
}

count_gap_map <- function(findings, codes, studies, regions) {
  of_country <- regions |> listed("Countries")
  other <- of_country$part[of_country$Countries == "any-other"]
  places <- studies |>
    listed("Setting countries") |>
    left_join(of_country, by = c("Setting countries" = "Countries")) |>
    transmute(source, region = if_else(`Setting countries` %in% MISSING, `Setting countries`, coalesce(part, other[1])))
  groups <- bind_rows(places |> filter(!is.na(region)), studies |> transmute(source, region = "all")) |> distinct()
  of <- groups |> count(region, name = "n_studies_of")
  pairs <- findings |>
    distinct(source, code) |>
    inner_join(groups, by = "source") |>
    count(code, region, name = "n_studies")
  expand_grid(code = codes$code, region = c(regions$part, intersect(MISSING, groups$region), "all")) |>
    left_join(pairs, by = c("code", "region")) |>
    left_join(of, by = "region") |>
    mutate(across(starts_with("n_"), \(n) coalesce(n, 0L)), gap = if_else(n_studies == 0, "true", "false"))
}

count_by_year <- function(studies, window) {
  tibble(year = window) |> mutate(n_studies = map_int(year, \(one) sum(studies$Year == one)))
}

# Codes that k of n studies give on average (rarefaction): the sum of 1 - C(n - f, k) / C(n, k), f the studies with a code.
count_accumulation <- function(by_code, codes, n) {
  map_dfr(c("all", "review", "inductive"), \(origin) {
    found_in <- by_code$n_studies[origin == "all" | codes$origin == origin]
    expected <- map_dbl(seq_len(n), \(k) sum(1 - choose(n - found_in, k) / choose(n, k)))
    tibble(origin, n_studies = seq_len(n), expected_codes = round(expected, 2), n_codes_ceiling = length(found_in))
  })
}

has_one_of <- function(lists, groups) map_lgl(str_split(lists, ";"), \(own) any(own %in% groups))

# Told by those who may speak for a population, and about it.
is_told <- function(informants, about, people, population) {
  speakers <- people$Speakers[people$part == population]
  by_them <- is.na(speakers) | has_one_of(informants, groups_within(people, str_split(speakers, "; ")[[1]]))
  by_them & has_one_of(about, groups_within(people, population))
}

# The way that each study goes beside a claim that predicts one, and how many of its findings that put it there are told.
effects_beside <- function(said) {
  said |>
    filter(when_present %in% DECLARED) |>
    group_by(claim_id, source, predicted = Predicted) |>
    summarise(effect = effect(when_present), told = any(told), .groups = "drop") |>
    mutate(way = case_when(
      is.na(predicted) ~ NA_character_,
      effect == "mixed" ~ "both-ways", effect == "no-relation" ~ "neither-way",
      effect == predicted ~ "same-way", TRUE ~ "other-way"
    ))
}

# Two codes on one passage, both there or both absent, go the way of an association; one there and one absent goes the other.
associations_beside <- function(said) {
  said |>
    group_by(claim_id, source, passage) |>
    filter(n() == 2, all(state %in% c("present", "absent"))) |>
    summarise(alike = n_distinct(state) == 1, told = any(told), .groups = "drop_last") |>
    summarise(
      way = if (all(alike)) "same-way" else if (any(alike)) "both-ways" else "other-way",
      told = any(told), .groups = "drop"
    )
}

# How many studies of each claim have each of some words, a column a word.
spread <- function(rows, start, words, levels) {
  rows |>
    mutate(word = factor(.data[[words]], levels, column(start, levels))) |>
    filter(!is.na(word)) |>
    count(claim_id, word) |>
    pivot_wider(names_from = word, values_from = n, names_expand = TRUE)
}

count_claims <- function(findings, things, n_studies) {
  claims <- things$claims |> mutate(is_pair = Kind == "association", has_ways = is_pair | !is.na(Predicted))
  said <- claims |>
    listed("Codes") |>
    inner_join(findings, by = c(Codes = "code")) |>
    group_by(claim_id, Population) |>
    mutate(told = is_told(informants, about, things$people, Population[1])) |>
    ungroup()
  own <- said |> filter(evidence %in% OWN, !(state %in% MISSING[1:3] & direction %in% MISSING[1:3]))
  counted <- counts(said)
  beside <- bind_rows(effects_beside(counted |> filter(!is_pair)), associations_beside(counted |> filter(is_pair)))
  found_in <- own |> group_by(claim_id, source) |> summarise(found = found(state), .groups = "drop")
  by_claim <- list(
    said |> group_by(claim_id) |> summarise(n_said = n_distinct(source)),
    own |> group_by(claim_id) |> summarise(n_own = n_distinct(source), n_studies_told = n_distinct(source[told])),
    found_in |> spread("n_studies", "found", FOUND),
    beside |> count(claim_id, name = "n_studies_declaring"),
    beside |> spread("n_studies", "way", WAYS),
    beside |> filter(told) |> spread("n_told", "way", WAYS)
  )
  of_ways <- c(column("n_studies", WAYS), column("n_told", WAYS))
  reduce(by_claim, left_join, by = "claim_id", .init = claims) |>
    mutate(
      across(starts_with("n_"), \(n) coalesce(n, 0L)),
      n_studies_others = n_own - n_studies_told,
      n_studies_only_advice = n_said - n_own,
      n_studies_not_seen = n_studies - n_said,
      n_awaiting = if_else(is.na(Awaiting), 0L, str_count(Awaiting, ";") + 1L),
      n_studies_with_awaiting = n_own + n_awaiting,
      across(all_of(column("n_studies", FOUND)), \(n) if_else(is_pair, NA_integer_, n)),
      across(all_of(of_ways), \(n) if_else(has_ways, n, NA_integer_))
    ) |>
    select(
      claim_id, claim_kind = Kind, n_studies_told, n_studies_others, n_studies_only_advice, n_studies_not_seen,
      n_awaiting, n_studies_with_awaiting, all_of(column("n_studies", FOUND)), n_studies_declaring, all_of(of_ways)
    )
}

count_tables <- function(findings, things) {
  studies <- counted_studies(things)
  codes <- things$codes |> filter(counted)
  own <- findings |> semi_join(studies, by = "source")
  counted <- counts(own) |> inner_join(codes |> select(code, theme), by = "code")
  by_code <- count_by_code(counted, codes)
  list(
    `by-theme` = count_by_theme(counted, codes, studies),
    `by-code` = by_code,
    `gap-map-region` = count_gap_map(counted, codes, studies, things$regions),
    claims = count_claims(own, things, nrow(studies)),
    `studies-by-year` = count_by_year(studies, things$window),
    accumulation = count_accumulation(by_code, codes, nrow(studies))
  )
}
