"""Looking for words in what was told: what counts as the same letters, and what holds what."""
