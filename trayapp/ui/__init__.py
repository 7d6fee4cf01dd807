"""What the user sees: widgets that draw values and emit wishes."""
