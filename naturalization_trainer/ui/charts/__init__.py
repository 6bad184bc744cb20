"""The small chart kit: a line with its band, bars with words, a table of heat; each with its twin in words.

What a chart shows is a frozen value (`values`); a `draw_*` module paints it with any painter into any rectangle, on a
screen or on paper; a widget lets the keyboard walk over it; `ChartCard` puts heading, sentence, chart and twin on one
sheet.
"""
