## The camera: how near the page is looked at. Ren'Py's own statement, with the moves that this book uses:
##
##     camera at push_in(0.62, 0.40)            slowly nearer to a point of the page (shares of its width and height)
##     camera at push_in(0.62, 0.40, 1.2, 2.0)  ... to 1.2 times the size, in two seconds
##     camera at tilt_up(1.2, 7.0)              from the foot of the page to its head
##     camera at dutch_angle(3.0)               the horizon leans by so many degrees
##     camera at pull_back(3.0)                 the whole page again, straight
##
## Every `scene` begins with the whole page. The camera moves what is drawn, before it is printed: grain and register stay
## the paper's. Say by the words what it says, too: it isn't told to those who can't see it.

init -60 python:

    def camera_seconds(seconds):
        """How long a move takes: none for those who want stillness, and none that isn't watched."""
        return 0.0 if at_once() else seconds

    def look_at_whole_page(layer):
        """Another scene is seen whole (config.scene_callbacks calls this)."""
        if layer == "master" and not renpy.game.context().init_phase:
            renpy.show_layer_at([], layer="master", camera=True)

    config.scene_callbacks.append(look_at_whole_page)

transform push_in(x=0.5, y=0.4, closer=1.12, over=5.0):
    subpixel True rotate_pad False
    anchor (x, y) pos (x, y)
    ease camera_seconds(over) zoom closer

transform tilt_up(closer=1.2, over=7.0):
    subpixel True rotate_pad False
    anchor (0.5, 1.0) pos (0.5, 1.0) zoom closer
    ease camera_seconds(over) yanchor 0.0 ypos 0.0

transform dutch_angle(degrees=3.0, closer=1.12, over=6.0):
    subpixel True rotate_pad False
    anchor (0.5, 0.5) pos (0.5, 0.5) rotate 0.0
    ease camera_seconds(over) rotate degrees zoom closer

transform pull_back(over=3.0):
    subpixel True rotate_pad False
    ease camera_seconds(over) zoom 1.0 rotate 0.0
