draw_charts <- function(...) invisible()
