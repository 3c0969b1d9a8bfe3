# Draws the charts that the pipeline draws from these tables, in English, as SVG whose text stays text.
NUMBER <- "#5f7f95"
OF_EFFECT <- setNames(c("#1b7f79", "#b4532a", "#8a6bb1", "#9a9a9a", "#dcdcdc"), EFFECTS)
VOICES <- c(told = "#3d3d3d", others = "#8c8c8c", only_advice = "#c9c9c9", not_seen = "#ffffff")
WHOLE <- scale_x_continuous(breaks = scales::breaks_extended(Q = c(1, 2, 5, 10)), expand = expansion(c(0, 0.08)))

look <- function() {
  theme_minimal(base_size = 12) +
    theme(
      plot.title = element_text(face = "bold"), plot.title.position = "plot", legend.position = "bottom",
      panel.grid.major.y = element_blank(), panel.grid.minor = element_blank(), strip.text.y = element_text(angle = 0)
    )
}

from_top <- function(names) factor(names, rev(unique(names)))

# Bars of several parts, each part with its number.
stacked <- function(rows, y, colours, width) {
  dark <- colSums(col2rgb(colours)) < 380
  rows <- rows |> mutate(part = factor(part, rev(names(colours))))
  list(
    geom_col(aes(n, .data[[y]], fill = part), rows, colour = "#777777", linewidth = 0.2, width = width),
    geom_text(
      aes(n, .data[[y]], group = part, label = if_else(n > 0, as.character(n), ""), colour = dark[as.character(part)]),
      rows, position = position_stack(vjust = 0.5), size = 3.5, show.legend = FALSE
    ),
    scale_fill_manual(NULL, values = colours, breaks = names(colours)),
    scale_colour_manual(values = c(`TRUE` = "white", `FALSE` = "black"))
  )
}

frequency <- function(by_code, n) {
  rows <- by_code |> arrange(desc(n_studies)) |> mutate(name = from_top(name))
  ggplot(rows, aes(n_studies, name)) +
    geom_col(fill = NUMBER) +
    geom_text(aes(label = str_c(n_studies, "/", n)), hjust = -0.2, size = 3.5) +
    WHOLE +
    labs(title = "In how many studies each condition stands", x = "Studies with the condition", y = NULL) +
    look()
}

direction_by_code <- function(by_code, n) {
  rows <- by_code |>
    mutate(name = from_top(name), theme_name = factor(theme_name, unique(theme_name))) |>
    select(name, theme_name, all_of(setNames(column("n_studies", EFFECTS), EFFECTS))) |>
    pivot_longer(all_of(EFFECTS), names_to = "part", values_to = "n")
  ggplot() +
    stacked(rows, "name", OF_EFFECT, 0.8) +
    facet_grid(theme_name ~ ., scales = "free_y", space = "free_y") +
    WHOLE +
    labs(title = str_c("What each condition does when it is there, ", n, " studies"), x = "Studies", y = NULL) +
    look()
}

gap_map_region <- function(gaps, by_code, regions) {
  empty <- sum(gaps$n_studies == 0)
  names_of <- deframe(regions |> select(part, En))
  rows <- gaps |>
    left_join(by_code |> select(code, name, theme_name), by = "code") |>
    mutate(
      region = str_wrap(coalesce(names_of[region], str_to_sentence(str_replace_all(region, "-", " "))), 16),
      region = str_c(region, "\n(", n_studies_of, ")"),
      region = factor(region, unique(region)),
      name = from_top(name),
      theme_name = factor(theme_name, unique(theme_name))
    )
  ggplot(rows, aes(region, name)) +
    geom_tile(aes(fill = n_studies), colour = "white", show.legend = FALSE) +
    geom_text(aes(label = if_else(n_studies == 0, "–", as.character(n_studies))), size = 3.5) +
    facet_grid(theme_name ~ ., scales = "free_y", space = "free_y") +
    scale_fill_gradient(low = "#f7fbff", high = "#6baed6") +
    scale_x_discrete(position = "top") +
    labs(title = str_c(empty, " of ", nrow(gaps), " cells are empty: we saw nothing there"), x = NULL, y = NULL) +
    look()
}

claims_chart <- function(claims, texts, n) {
  told <- claims |>
    pivot_longer(all_of(column("n_studies", WAYS)), names_to = "way", values_to = "n_way") |>
    filter(n_way > 0) |>
    mutate(way = str_c(str_replace_all(str_remove(way, "n_studies_"), "_", "-"), " ", n_way)) |>
    group_by(claim_id) |>
    summarise(ways = str_c(way, collapse = " · "))
  beside <- claims |>
    left_join(told, by = "claim_id") |>
    left_join(texts |> select(claim_id, En), by = "claim_id") |>
    mutate(claim = from_top(claim_id), told = str_c(claim_kind, if_else(is.na(ways), "", str_c(" · ", ways))))
  rows <- beside |>
    select(claim, all_of(setNames(str_c("n_studies_", names(VOICES)), names(VOICES)))) |>
    pivot_longer(-claim, names_to = "part", values_to = "n")
  ggplot() +
    stacked(rows, "claim", VOICES, 0.4) +
    geom_text(aes(0, claim, label = str_trunc(En, 140)), beside, hjust = 0, vjust = -2.4, size = 3.5) +
    geom_text(aes(n + 0.5, claim, label = told), beside, hjust = 0, size = 3.5) +
    scale_x_continuous(limits = c(0, n * 1.3), expand = c(0, 0)) +
    labs(title = str_c("What the review claims, and who of our ", n, " studies has it"), x = "Studies", y = NULL) +
    look() +
    theme(axis.text.y = element_blank())
}

studies_by_year <- function(years, n) {
  ggplot(years, aes(year, n_studies)) +
    geom_col(width = 0.7, fill = NUMBER) +
    geom_text(aes(label = n_studies), vjust = -0.4, size = 3.5) +
    scale_x_continuous(breaks = years$year) +
    scale_y_continuous(expand = expansion(c(0, 0.08))) +
    labs(title = str_c(n, " studies over ", nrow(years), " years"), x = "Year", y = "Studies") +
    look()
}

accumulation <- function(rows, n) {
  ends <- rows |>
    filter(n_studies == n) |>
    mutate(told = str_c(origin, " ", round(expected_codes), " of ", n_codes_ceiling))
  ggplot(rows, aes(n_studies, linetype = origin, colour = origin)) +
    geom_line(aes(y = n_codes_ceiling), linewidth = 0.4, alpha = 0.7) +
    geom_line(aes(y = expected_codes), linewidth = 1.2) +
    geom_text(aes(y = expected_codes, label = told), ends, hjust = -0.1, size = 3.5) +
    scale_colour_manual(values = c(all = "black", review = "grey50", inductive = "grey50")) +
    scale_linetype_manual(values = c(all = "solid", review = "dashed", inductive = "dotted")) +
    scale_x_continuous(limits = c(0, n * 1.25)) +
    scale_y_continuous(limits = c(0, NA)) +
    labs(title = "How many codes so many studies give", x = "Studies", y = "Codes") +
    look() +
    theme(legend.position = "none")
}

draw_charts <- function(tables, things, n, charts) {
  by_code <- tables$`by-code` |> left_join(things$codes |> select(code, name, theme_name), by = "code")
  save <- function(name, chart, width, height)
    ggsave(file.path(charts, paste0(name, ".svg")), chart, svglite::svglite, width = width, height = height)
  save("frequency", frequency(by_code, n), 9, 9)
  save("direction-by-code", direction_by_code(by_code, n), 9, 12)
  save("gap-map-region", gap_map_region(tables$`gap-map-region`, by_code, things$regions), 9, 12)
  save("claims", claims_chart(tables$claims, things$claims, n), 12, 18)
  save("studies-by-year", studies_by_year(tables$`studies-by-year`, n), 9, 4.5)
  save("accumulation", accumulation(tables$accumulation, n), 9, 5.5)
}
