## Elara Hale, 8. The dreamer of chapter 1.

define elara = person("elara", tag="elara")
