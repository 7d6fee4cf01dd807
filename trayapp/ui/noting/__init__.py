"""Small windows in which the user writes something down."""
