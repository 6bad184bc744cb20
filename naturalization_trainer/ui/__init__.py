"""The windows: Qt Widgets, one room a screen."""
