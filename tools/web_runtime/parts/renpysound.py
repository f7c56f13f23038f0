"""Takes the place of Ren'Py's native sound, which stands on FFmpeg: it is silent.

On the web Ren'Py replaces each of these functions by one that lets the browser play (renpy/audio/webaudio.py);
until then, and where the browser cannot, the book is told without sound.
"""

NO_VIDEO, NODROP_VIDEO, DROP_VIDEO = 0, 1, 2
is_webaudio = False


def init(freq, stereo, samples, status=False, equal_mono=False, linear_fades=False):
    """There is always a silent sound card."""
    return True


# Ren'Py pickles what modules hold, so each of these has a name of its own in this one.
def nothing(*arguments, **named):
    """It is done, without a sound."""


def no(*arguments, **named):
    """Nothing is playing."""
    return False


def none_of_them(*arguments, **named):
    """So many are waiting."""
    return 0


def nowhere(*arguments, **named):
    """The place in what is playing, in milliseconds, as long as nothing is."""
    return -1


def no_time(*arguments, **named):
    """The length of what is playing, in seconds."""
    return 0.0


def full(*arguments, **named):
    """The volume."""
    return 1.0


def rate(*arguments, **named):
    """Samples a second."""
    return 44100


def yes(*arguments, **named):
    """A film never keeps anybody waiting."""
    return 1


play = queue = stop = dequeue = pause = unpause = global_pause = fadeout = nothing
set_volume = set_pan = set_secondary_volume = replace_audio_filter = deallocate_audio_filter = nothing
set_movie_channel = set_video = check_error = periodic = advance_time = quit = nothing
set_generate_audio_c_function = sample_surfaces = playing_name = read_video = nothing
busy = no
queue_depth = none_of_them
get_pos = nowhere
get_duration = no_time
get_volume = full
get_sample_rate = rate
video_ready = yes
