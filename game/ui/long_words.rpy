## Words on a page of their own that may be higher than the page: then they scroll, and two buttons beside the answers do it
## for those who have no wheel. What fits lies there as it is.

init python:

    def laid_height(width, *texts, spacing=0):
        """The height in px of texts below each other, `width` px wide: each is (words, style, text properties)."""
        heights = [
            Text(words, style=style, **properties).size(width, 4096)[1] for words, style, properties in texts
        ]
        return sum(heights) + spacing * (len(heights) - 1)

    # What `long_words` needs for its own two buttons, beside their letters.
    SCROLL_BUTTONS = 40

    def scroll_buttons_height():
        """The height in px of the two buttons that scroll."""
        return SCROLL_BUTTONS + laid_height(400, ("Ág", "sheet_button_text", {}))

# `high`: how high the words are that are laid in it; `room`: how high they may be; both in px.
screen long_words(high, room):

    if high <= room:
        transclude

    else:
        vbox:
            style "long_words_vbox"

            viewport:
                id "long_words"
                style_prefix "sheet"
                scrollbars "vertical"
                mousewheel True
                draggable True
                pagekeys True
                ymaximum max(int(room - scroll_buttons_height()), 200)

                transclude

            hbox:
                style "long_words_hbox"
                textbutton _("Further up"):
                    style "sheet_button"
                    text_style "sheet_button_text"
                    action Scroll("long_words", "vertical decrease", amount="page")
                textbutton _("Further down"):
                    style "sheet_button"
                    text_style "sheet_button_text"
                    action Scroll("long_words", "vertical increase", amount="page")

style long_words_vbox is vbox:
    spacing 10

style long_words_hbox is hbox:
    box_wrap True
    spacing 30
    xoffset -60
