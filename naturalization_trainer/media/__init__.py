"""Sound: finding, judging, rendering, playing and recording it."""
