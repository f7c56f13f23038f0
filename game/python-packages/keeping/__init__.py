"""Looking after the player's files: telling a good one from a damaged one, and moving the damaged aside."""
