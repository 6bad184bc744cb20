"""An item's widget, found by the lazy path of its kind: only the screens load it."""

import importlib
from typing import cast

from PySide6.QtWidgets import QWidget

from naturalization_trainer.exam.form import FormItem
from naturalization_trainer.items.kinds import kind_of
from naturalization_trainer.ui.kit.item_widget import ItemWidget


def item_widget(form_item: FormItem, parent: QWidget | None = None) -> ItemWidget:
    """Return the widget of an item, blank."""
    module, name = kind_of(form_item.item).widget.split(":")
    return cast("ItemWidget", getattr(importlib.import_module(module), name)(form_item, parent))
