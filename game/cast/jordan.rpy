## Jordan Bell, 30. Made the Whale Library, and the Lantern Baths.

define jordan = person("jordan", tag="jordan")
