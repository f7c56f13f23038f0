## Tara Solene, 9. The dreamer of chapter 3; in chapter 2 the girl with a lantern, on the Landing.

define tara = person("tara", tag="tara")
