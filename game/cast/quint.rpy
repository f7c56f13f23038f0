## Mara Quint, 29. Makes what four hundred people dream at once; hands back your last word.

define quint = person("quint", tag="quint")
