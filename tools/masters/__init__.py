"""What the print room and the sound room have in common: masters, what they are made from, what was rendered."""
