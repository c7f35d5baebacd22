"""The build's figures are explained like the others; measuring them is the bench's own business."""

from __future__ import annotations

from scripts.measure.bench import BUILD_FIGURES, table


def test_the_table_explains_each_figure_of_the_build() -> None:
    lines = table(dict.fromkeys(BUILD_FIGURES, 0.5), BUILD_FIGURES).splitlines()
    assert [line.split()[0] for line in lines] == list(BUILD_FIGURES)
    assert BUILD_FIGURES.keys() >= {"build_seconds", "rebuild_seconds", "saved_seconds"}
