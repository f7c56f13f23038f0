## Max Reyes, 14. The dreamer of chapter 2.

define max_reyes = person("max", tag="max")
