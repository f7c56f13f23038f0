## Sam Rao. Asks the questions in the Evening Room.

define sam = person("sam", tag="sam")
