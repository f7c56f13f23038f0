"""Runs the command line: `python -m house`."""

from house.cli import main

main()
