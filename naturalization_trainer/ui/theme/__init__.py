"""How everything looks: tokens as data, one stylesheet, painted icons, and the look the program wears now."""
