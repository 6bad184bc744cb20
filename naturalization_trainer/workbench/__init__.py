"""The examiner's workbench: what an examiner does with a bank beside checking it."""
