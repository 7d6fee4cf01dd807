"""Working time, response windows, deadlines and warnings: from an instant to the next."""
