"""What `./bedtime` runs: engine, play, tour, tests, lint."""
