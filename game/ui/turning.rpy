## Going back and forth in what was told: by key, by controller, by wheel, by swipe, by the word beside the box.

init -60 python:

    # Whether the wheel turns back and forth; some turn it by accident.
    wish("wheel_turns", True)

    class GoBack(Action):
        """Go back: to the page before of the same line, to the line before, or say that there is nothing further back."""

        def __call__(self):
            if page_desk.can_turn_back():
                return page_desk.leave("back")
            if renpy.can_rollback():
                renpy.rollback(force="menu")
            else:
                renpy.notify(__("There’s nothing further back."))

    def follow_gesture(gesture):
        """
        What a finger has drawn (config.dispatch_gesture), unless it drew it by dragging something: a slider or a page
        that slides has to hear that it was let go.
        """
        if renpy.display.focus.get_grab() is None:
            renpy.display.gesture.dispatch_gesture(gesture)

    config.dispatch_gesture = follow_gesture

    config.overlay_screens.append("turning")

screen turning():

    # Under everything that may want the wheel for itself.
    zorder -200

    # Instead of the engine's own way back, which says nothing at the beginning.
    key "rollback" action GoBack()

    # What stands last is asked first.
    if not persistent.wheel_turns:
        key "mousedown_4" action NullAction()
        key "mousedown_5" action NullAction()
