# by-theme, by-code and state-by-code counted again from evidence, studies and codes.
source("../tests/consumers/r/read-published.R")
suppressPackageStartupMessages({
  library(dplyr)
  library(tidyr)
  library(jsonlite)
})

effects <- c("helps", "hinders", "mixed", "no-relation")
studies <- read_published("studies") |> filter(counted)
codes <- read_published("codes") |> filter(counted) |> select(theme, code)
said <- read_published("evidence") |> filter(source_kind == "study", source_id %in% studies$source_id, code %in% codes$code)
findings <- said |> filter(counts == "own", !state %in% c("wished", "supposed") | when_present %in% effects)

by_theme <- findings |>
  bind_rows(findings |> mutate(theme = "all")) |>
  group_by(theme) |>
  summarise(n_studies = n_distinct(source_id), n_findings = n()) |>
  full_join(tibble(theme = c(unique(codes$theme), "all")), by = "theme") |>
  mutate(across(starts_with("n_"), \(n) coalesce(n, 0L)))

effect_in_study <- findings |>
  group_by(code, source_id) |>
  summarise(n = n(), declared = list(unique(when_present[when_present %in% effects])), .groups = "drop") |>
  mutate(effect = sapply(declared, \(words) if (length(words) == 0) "describes" else if (length(words) == 1) words else "mixed"))

by_code <- codes |>
  left_join(effect_in_study, by = "code") |>
  group_by(code) |>
  summarise(
    n_studies = sum(!is.na(source_id)), n_findings = sum(coalesce(n, 0L)),
    n_studies_helps = sum(effect %in% "helps"), n_studies_hinders = sum(effect %in% "hinders"),
    n_studies_mixed = sum(effect %in% "mixed"), n_studies_no_relation = sum(effect %in% "no-relation"),
    n_studies_describes = sum(effect %in% "describes"), n_studies_declaring = sum(effect %in% effects)
  )

by_voice <- said |>
  mutate(voice = ifelse(sapply(informants, \(who) any(c("parents", "mothers", "fathers") %in% who)), "population", "others-or-unclear"))
state_by_code <- bind_rows(by_voice, by_voice |> mutate(voice = "all")) |>
  group_by(code, voice, source_id) |>
  summarise(part = {
    own <- state[counts == "own"]
    case_when(
      length(own) == 0 ~ "only_advice",
      "both" %in% own | all(c("absent", "present") %in% own) ~ "varies",
      "absent" %in% own ~ "lacking", "present" %in% own ~ "there",
      "wished" %in% own ~ "wished", "supposed" %in% own ~ "supposed",
      TRUE ~ "not_stated"
    )
  }, .groups = "drop") |>
  right_join(expand_grid(code = codes$code, voice = c("population", "others-or-unclear", "all"), source_id = studies$source_id),
    by = c("code", "voice", "source_id")) |>
  mutate(part = paste0("n_studies_", coalesce(part, "not_seen"))) |>
  count(code, voice, part) |>
  pivot_wider(names_from = part, values_from = n, values_fill = 0L)

cat(toJSON(list(`by-theme` = by_theme, `by-code` = by_code, `state-by-code` = state_by_code), dataframe = "rows"))
