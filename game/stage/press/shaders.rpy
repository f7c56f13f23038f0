## The press's shaders. They are GLSL ES 1.00 after the engine has put them together: no loops, no whole numbers, highp
## where there is any. Only the fragment stage uses our uniforms, so no uniform has two precisions.
##
## Three plates come in one picture: red is key, green is tone, blue is warm; black and nothing are bare paper.
## The picture is tex0, the grain tile is tex1. Reads of a pixel: plain 1, steady 2, moving 5; merging one or two more.

init -20 python:

    # The numbers that a print gets from printing.rpy.
    PRESS_VARIABLES = """
        uniform sampler2D tex0;
        uniform vec2 u_model_size;
        uniform vec3 u_press_paper;
        uniform vec3 u_press_key;
        uniform vec3 u_press_tone;
        uniform vec3 u_press_warm;
        uniform vec3 u_press_gain;
        uniform float u_press_cut;
        attribute vec2 a_tex_coord;
        varying vec2 v_tex_coord;
    """
    GRAIN_VARIABLES = """
        uniform sampler2D tex1;
        uniform float u_press_grain;
        uniform vec2 u_press_grain_seed;
    """
    MOVING_VARIABLES = """
        uniform vec2 u_press_key_shift;
        uniform vec2 u_press_tone_shift;
        uniform vec2 u_press_warm_shift;
        uniform float u_press_wobble;
        uniform vec2 u_press_seed;
    """
    MERGE_VARIABLES = """
        uniform vec3 u_press_paper_2;
        uniform vec3 u_press_key_2;
        uniform vec3 u_press_tone_2;
        uniform vec3 u_press_warm_2;
        uniform vec3 u_press_gain_2;
        uniform float u_press_merge;
    """

    # 8.3 asks for mediump only; coordinates of a page need more where there is more.
    PRECISION = """
        #ifdef GL_ES
        #ifdef GL_FRAGMENT_PRECISION_HIGH
        precision highp float;
        #endif
        #endif
    """

    VERTEX = "v_tex_coord = a_tex_coord;"

    # The plates as they lie, all three with one read.
    STEADY = """
        vec4 press_plates = texture2D(tex0, v_tex_coord);
        vec3 press_d = press_plates.rgb;
        float press_alpha = press_plates.a;
    """

    # Each plate where it has slipped to, with an edge as if its stencil were cut by hand. The slow noise's pixels are
    # four of the page's, so that edges wander over about eight.
    MOVING = """
        vec3 press_slow = texture2D(tex1, press_px / 1024.0 + u_press_seed).rgb - 0.5;
        vec2 press_one = 1.0 / u_model_size;
        vec4 press_plates = texture2D(tex0, v_tex_coord + (u_press_key_shift + press_slow.rg * u_press_wobble) * press_one);
        vec3 press_d = vec3(
            press_plates.r,
            texture2D(tex0, v_tex_coord + (u_press_tone_shift + press_slow.gb * u_press_wobble) * press_one).g,
            texture2D(tex0, v_tex_coord + (u_press_warm_shift + press_slow.br * u_press_wobble) * press_one).b);
        float press_alpha = press_plates.a;
    """

    # Ink comes in touches: middle densities break up, solids and bare paper do not.
    GRAIN = """
        vec3 press_fine = texture2D(tex1, press_px / 331.0 + u_press_grain_seed).rgb;
        vec3 press_touch = clamp((press_d + 0.6 - 1.6 * press_fine) * 1.6667, 0.0, 1.0);
        press_d = mix(press_d, press_touch, step(0.012, press_d) * (0.26 * u_press_grain));
        press_d *= 1.0 - u_press_grain * (0.11 * press_fine.gbr);
        float press_fibre = 1.0 + u_press_grain * 0.045 * (press_fine.b - 0.5);
    """

    # How the edge between two dreams is torn: beside the wobble, or with a read of its own.
    TORN_STEADY = "vec3 press_torn = texture2D(tex1, press_px / 1024.0 + 0.11).rgb;"
    TORN_MOVING = "vec3 press_torn = press_slow + 0.5;"

    ONE_PALETTE = """
        press_d = clamp(press_d * u_press_gain, 0.0, 1.0);
    """
    ONE_PALETTE_PRINTED = """
        vec3 press_c = u_press_paper * press_fibre
            * mix(vec3(1.0), u_press_key, press_d.r)
            * mix(vec3(1.0), u_press_tone, press_d.g)
            * mix(vec3(1.0), u_press_warm, press_d.b);
    """

    # The other dream comes in from the right along a torn front; where both lie, both have printed.
    TWO_PALETTES = """
        vec3 press_wide = texture2D(tex1, press_px / 16384.0 + 0.37).rgb;
        float press_front = press_wide.r * 0.24 + press_torn.g * 0.03;
        float press_m = smoothstep(0.0, 0.03, v_tex_coord.x + press_front + 0.04 - 1.33 * (1.0 - u_press_merge));
        float press_both = press_m * (1.0 - press_m) * 2.0;
        press_d = clamp(press_d * mix(u_press_gain, u_press_gain_2, press_m), 0.0, 1.0);
    """
    TWO_PALETTES_PRINTED = """
        vec3 press_c = mix(u_press_paper, u_press_paper_2, press_m) * press_fibre
            * mix(vec3(1.0), mix(mix(u_press_key, u_press_key_2, press_m), u_press_key * u_press_key_2, press_both), press_d.r)
            * mix(vec3(1.0), mix(mix(u_press_tone, u_press_tone_2, press_m), u_press_tone * u_press_tone_2, press_both), press_d.g)
            * mix(vec3(1.0), mix(mix(u_press_warm, u_press_warm_2, press_m), u_press_warm * u_press_warm_2, press_both), press_d.b);
    """

    PLACE = """
        vec2 press_px = v_tex_coord * u_model_size;
    """

    # A whole page is paper to its corners; a thing that was cut out stays cut out.
    PAPER_OR_CUT = """
        gl_FragColor = vec4(press_c, 1.0) * mix(1.0, press_alpha, u_press_cut);
    """

    def register_press(name, variables, *parts):
        renpy.register_shader(
            name,
            variables=variables,
            fragment_functions=PRECISION,
            vertex_300=VERTEX,
            fragment_300="".join(parts),
        )

    # Nothing but three inks: what prints if one of the others cannot be compiled.
    register_press(
        "press.plain",
        PRESS_VARIABLES,
        STEADY, "float press_fibre = 1.0;", ONE_PALETTE, ONE_PALETTE_PRINTED, PAPER_OR_CUT,
    )
    register_press(
        "press.steady",
        PRESS_VARIABLES + GRAIN_VARIABLES,
        PLACE, STEADY, ONE_PALETTE, GRAIN, ONE_PALETTE_PRINTED, PAPER_OR_CUT,
    )
    register_press(
        "press.moving",
        PRESS_VARIABLES + GRAIN_VARIABLES + MOVING_VARIABLES,
        PLACE, MOVING, ONE_PALETTE, GRAIN, ONE_PALETTE_PRINTED, PAPER_OR_CUT,
    )
    register_press(
        "press.steady_merge",
        PRESS_VARIABLES + GRAIN_VARIABLES + MERGE_VARIABLES,
        PLACE, STEADY, TORN_STEADY, TWO_PALETTES, GRAIN, TWO_PALETTES_PRINTED, PAPER_OR_CUT,
    )
    register_press(
        "press.moving_merge",
        PRESS_VARIABLES + GRAIN_VARIABLES + MOVING_VARIABLES + MERGE_VARIABLES,
        PLACE, MOVING, TORN_MOVING, TWO_PALETTES, GRAIN, TWO_PALETTES_PRINTED, PAPER_OR_CUT,
    )

    MERGING = frozenset(("press.steady_merge", "press.moving_merge"))
    PRESS_SHADERS = ("press.plain", "press.steady", "press.moving", "press.steady_merge", "press.moving_merge", "press.lit")

    # A person in the light of the place: ink is added along the way from the lit side to the dark one, and the edge
    # towards the light loses tone. Where a point lies on that way is
    # told by its distance from u_light_from along u_light_way.
    renpy.register_shader(
        "press.lit",
        variables="""
            uniform sampler2D tex0;
            uniform vec2 u_light_from;
            uniform vec2 u_light_way;
            uniform vec2 u_light_rim;
            uniform vec2 u_light_amount;
            uniform vec3 u_light_shade;
            attribute vec2 a_tex_coord;
            varying vec2 v_tex_coord;
        """,
        fragment_functions=PRECISION,
        vertex_300=VERTEX,
        fragment_300="""
            vec4 lit_here = texture2D(tex0, v_tex_coord);
            float lit_open = lit_here.a * (1.0 - texture2D(tex0, v_tex_coord + u_light_rim).a);
            float lit_far = smoothstep(0.0, 1.0, dot(v_tex_coord - u_light_from, u_light_way));
            float lit_amount = mix(u_light_amount.x, u_light_amount.y, lit_far) * (1.0 - lit_open);
            lit_here.rgb += (vec3(lit_here.a) - lit_here.rgb) * u_light_shade * lit_amount;
            lit_here.rg *= 1.0 - vec2(0.35, 0.75) * lit_open;
            gl_FragColor = lit_here;
        """,
    )
