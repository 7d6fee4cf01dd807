"""How well the standard was kept."""
