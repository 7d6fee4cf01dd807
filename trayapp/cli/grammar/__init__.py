"""What can be typed after ``owed``, command by command."""
