"""Graphviz: `dot` of this machine or a private copy of Debian's, and the words of its language.

`finding` says which dot, `debian` makes the private copy, `program` starts it, `language` writes what it reads.
"""
