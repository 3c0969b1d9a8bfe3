# Turns what the coders of each source read into its settled findings: what all of them read alike, and what a ruling
# keeps where they differ.
PAIR <- c("source", "round", "passage", "code")

# Lists of people are sets: their order is no difference.
in_order <- function(lists) map_chr(str_split(lists, "; *"), \(groups) str_c(sort(groups), collapse = ";"))

# What the condition does when it is there: a direction is the effect in the state that the passage speaks of.
when_present <- function(state, direction) {
  case_when(
    !direction %in% c("promotes", "hinders") ~ direction,
    (direction == "promotes") != (state == "absent") ~ "helps",
    TRUE ~ "hinders"
  )
}

# The findings of the coders who stand, and what is wrong where readings and rulings do not meet.
settle <- function(review, things) {
  readers <- readers_of(things)
  readings <- readers |>
    select(-path) |>
    inner_join(review$coding |> filter(code != "none"), by = c("source", "coder")) |>
    mutate(informants = in_order(informants), about = in_order(about))
  # On what a finding rests a coder may not have been asked; the word of the first who was stands for those.
  asked <- readings |>
    filter(evidence != "not-applicable") |>
    distinct(across(all_of(PAIR)), .keep_all = TRUE) |>
    select(all_of(PAIR), asked = evidence)
  readings <- readings |>
    left_join(asked, by = PAIR) |>
    mutate(evidence = if_else(evidence == "not-applicable", coalesce(asked, evidence), evidence))

  n_readers <- readers |> count(source, round, name = "n_readers")
  n_readings <- readings |> count(across(all_of(PAIR)), name = "n_readings")
  n_values <- readings |> distinct(across(all_of(c(PAIR, VALUES)))) |> count(across(all_of(PAIR)), name = "n_values")
  pairs <- readings |>
    distinct(across(all_of(PAIR)), .keep_all = TRUE) |>
    left_join(n_readers, by = c("source", "round")) |>
    left_join(n_readings, by = PAIR) |>
    left_join(n_values, by = PAIR) |>
    mutate(alike = n_values == 1 & n_readings == n_readers)

  in_two_rounds <- readers |> filter(round == "superseded")
  rulings <- review$rulings |>
    mutate(
      of_earlier = coder %in% superseded_in(things) & source %in% in_two_rounds$source,
      round = if_else(of_earlier, "superseded", "standing"),
      informants = in_order(informants), about = in_order(about)
    )
  disputes <- pairs |> filter(!alike)
  kept <- rulings |> semi_join(disputes, by = PAIR) |> filter(decision == "keep")
  list(
    findings = bind_rows(pairs |> filter(alike), kept) |>
      filter(round == "standing") |>
      select(source, passage, code, all_of(VALUES)) |>
      mutate(when_present = when_present(state, direction)),
    problems = list(
      told(disputes |> anti_join(rulings, by = PAIR), "unexpected dispute on {passage} {code}, expected a ruling"),
      told(rulings |> anti_join(disputes, by = PAIR), "unexpected ruling on {passage} {code}, expected a dispute"),
      told(rulings |> filter(duplicated(rulings[PAIR])), "unexpected second ruling on {passage} {code}")
    )
  )
}
