"""Draws the charts that the pipeline draws from these tables, in English, as SVG whose text stays text."""
import textwrap

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.ticker import MaxNLocator

from count_tables import EFFECTS, WAYS, column

plt.rcParams.update(
    {
        "svg.fonttype": "none",
        "svg.hashsalt": "review",
        "font.size": 11,
        "figure.constrained_layout.use": True,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.titlelocation": "left",
        "axes.titleweight": "bold",
    }
)
NUMBER = "#5f7f95"
OF_EFFECT = dict(zip(EFFECTS, ["#1b7f79", "#b4532a", "#8a6bb1", "#9a9a9a", "#dcdcdc"]))
VOICES = {"told": "#3d3d3d", "others": "#8c8c8c", "only_advice": "#c9c9c9", "not_seen": "#ffffff"}


def saved(figure, path):
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def stacked(axes, places, table, colours, **bar):
    """A bar of several parts at each place, each part with its number."""
    start = pd.Series(0, table.index)
    for name, colour in colours.items():
        bars = axes.barh(
            places, table[name], left=start, color=colour, edgecolor="#777777", linewidth=0.5, label=name, **bar
        )
        ink = "black" if sum(matplotlib.colors.to_rgb(colour)) > 1.5 else "white"
        axes.bar_label(bars, [str(n) if n > 0 else "" for n in table[name]], label_type="center", color=ink)
        start = start + table[name]


def frequency(tables, n, path):
    rows = tables["by-code"].sort_values("n_studies", kind="stable")
    figure, axes = plt.subplots(figsize=(9, 9))
    bars = axes.barh(rows.name, rows.n_studies, color=NUMBER)
    axes.bar_label(bars, [f"{one}/{n}" for one in rows.n_studies], padding=4)
    axes.set(title="In how many studies each condition stands", xlabel="Studies with the condition")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    saved(figure, path)


def direction_by_code(tables, n, path):
    rows = tables["by-code"].rename(columns={column("n_studies", effect): effect for effect in EFFECTS})
    themes = list(rows.groupby("theme_name", sort=False))
    figure, panels = plt.subplots(
        len(themes), sharex=True, figsize=(9, 12), height_ratios=[len(codes) for _, codes in themes]
    )
    for axes, (theme, codes) in zip(panels, themes):
        stacked(axes, codes.name, codes, OF_EFFECT)
        axes.invert_yaxis()
        axes.set_title(theme)
    panels[-1].set_xlabel("Studies")
    panels[-1].xaxis.set_major_locator(MaxNLocator(integer=True))
    figure.suptitle(f"What each condition does when it is there, {n} studies")
    panels[-1].legend(loc="upper center", bbox_to_anchor=(0.4, -0.9), ncols=len(EFFECTS))
    saved(figure, path)


def gap_map_region(tables, regions, path):
    rows = tables["gap-map-region"]
    codes, groups = tables["by-code"], rows.region.unique()
    grid = rows.pivot(index="code", columns="region", values="n_studies").loc[codes.code, groups]
    of = rows.drop_duplicates("region").set_index("region").n_studies_of
    figure, axes = plt.subplots(figsize=(9, 12))
    axes.pcolormesh(grid, cmap="Blues", vmax=grid.to_numpy().max() * 1.6, edgecolors="white", linewidth=1)
    for y, row in enumerate(grid.to_numpy()):
        for x, number in enumerate(row):
            axes.text(x + 0.5, y + 0.5, number or "–", ha="center", va="center")
    for end in codes.groupby("theme", sort=False).size().cumsum()[:-1]:
        axes.axhline(end, color="black", linewidth=1)
    names = [textwrap.fill(regions.get(group, group.capitalize().replace("-", " ")), 16) for group in groups]
    axes.set_xticks(
        [x + 0.5 for x in range(len(groups))], [f"{name}\n({of[group]})" for name, group in zip(names, groups)]
    )
    axes.set_yticks([y + 0.5 for y in range(len(codes))], codes.name)
    axes.xaxis.tick_top()
    axes.invert_yaxis()
    axes.set_title(f"{rows.gap.eq('true').sum()} of {len(rows)} cells are empty: we saw nothing there")
    saved(figure, path)


def claims(tables, texts, n, path):
    rows = tables["claims"]
    voices = rows.rename(columns={f"n_studies_{voice}": voice for voice in VOICES})
    figure, axes = plt.subplots(figsize=(12, 18))
    stacked(axes, range(len(rows)), voices, VOICES, height=0.4)
    for y, row in enumerate(rows.to_dict("records")):
        axes.text(0, y - 0.28, textwrap.shorten(texts[row["claim_id"]], 140, placeholder=" …"), va="bottom")
        ways = [(way, row[column("n_studies", way)]) for way in WAYS]
        told = [row["claim_kind"], *(f"{way} {number}" for way, number in ways if pd.notna(number) and number > 0)]
        axes.text(n + 0.5, y, " · ".join(told), va="center")
    axes.invert_yaxis()
    axes.set(
        yticks=[],
        xlim=(0, n * 1.3),
        xlabel="Studies",
        title=f"What the review claims, and who of our {n} studies has it",
    )
    axes.spines.left.set_visible(False)
    axes.legend(loc="upper center", bbox_to_anchor=(0.4, -0.03), ncols=len(VOICES))
    saved(figure, path)


def studies_by_year(tables, n, path):
    rows = tables["studies-by-year"]
    figure, axes = plt.subplots(figsize=(9, 4.5))
    axes.bar_label(axes.bar(rows.year, rows.n_studies, width=0.7, color=NUMBER), padding=2)
    axes.set(title=f"{n} studies over {len(rows)} years", xticks=rows.year, xlabel="Year", ylabel="Studies")
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    saved(figure, path)


def accumulation(tables, n, path):
    figure, axes = plt.subplots(figsize=(9, 5.5))
    styles = {"all": ("black", "-"), "review": ("grey", "--"), "inductive": ("grey", ":")}
    for origin, rows in tables["accumulation"].groupby("origin", sort=False):
        colour, dashes = styles[origin]
        last = rows.iloc[-1]
        axes.plot(rows.n_studies, rows.n_codes_ceiling, dashes, color=colour, linewidth=1, alpha=0.7)
        axes.plot(rows.n_studies, rows.expected_codes, dashes, color=colour, linewidth=3)
        axes.text(
            n + 0.5, last.expected_codes, f"{origin} {last.expected_codes:.0f} of {last.n_codes_ceiling}", va="center"
        )
    axes.set(
        title="How many codes so many studies give",
        xlabel="Studies",
        ylabel="Codes",
        xlim=(0, n * 1.25),
        ylim=(0, None),
    )
    saved(figure, path)


def draw_charts(tables, things, n, charts):
    named = {**tables, "by-code": tables["by-code"].merge(things.codes[["code", "name", "theme_name"]], on="code")}
    frequency(named, n, charts / "frequency.svg")
    direction_by_code(named, n, charts / "direction-by-code.svg")
    gap_map_region(named, things.regions.set_index("part").En, charts / "gap-map-region.svg")
    claims(named, things.claims.set_index("claim_id").En, n, charts / "claims.svg")
    studies_by_year(named, n, charts / "studies-by-year.svg")
    accumulation(named, n, charts / "accumulation.svg")
