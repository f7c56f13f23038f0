# What every step knows. /w is the working folder inside the room: src (sources, one folder a part), built
# (folders to build in), installed (headers and static libraries), recipe (this folder's neighbours).
set -euo pipefail

SRC=/w/src BUILT=/w/built INSTALLED=/w/installed RECIPE=/w/recipe
export EM_CACHE=/w/emscripten-cache # Debian's own lies where only root may write
export PKG_CONFIG_LIBDIR=$INSTALLED/lib/pkgconfig EM_PKG_CONFIG_PATH=$INSTALLED/lib/pkgconfig
JOBS=$(nproc)

# How the engine waits for the page. `asyncify` runs in every browser: binaryen rewrites each function so that it can
# be left and entered again. It cannot rewrite WebAssembly's own exception blocks, so setjmp (PNG, JPEG, FreeType)
# goes through JavaScript. `jspi` leaves waiting to the browser: smaller, faster, few browsers, and one crash in 22
# starts that nobody has explained.
case $SUSPENSION in
asyncify) LONGJMP=-sSUPPORT_LONGJMP=emscripten ;;
jspi) LONGJMP=-sSUPPORT_LONGJMP=wasm ;;
*) echo "SUSPENSION is neither asyncify nor jspi" >&2; exit 2 ;;
esac
OPTIMISE="-O2 -g0 $LONGJMP"

# fresh NAME: an empty folder to build in, and go there.
fresh() {
    rm -rf "${BUILT:?}/$1"
    mkdir -p "$BUILT/$1" "$INSTALLED/include" "$INSTALLED/lib/pkgconfig"
    cd "$BUILT/$1"
}

# with_cmake PART OPTION…: configure a part that brings CMake files, build it, install it.
with_cmake() {
    local part=$1
    shift
    fresh "$part"
    emcmake cmake -S "$SRC/$part" -B . -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$INSTALLED" \
        -DCMAKE_C_FLAGS="$OPTIMISE" -DCMAKE_C_FLAGS_RELEASE="-DNDEBUG" "$@"
    emmake make -j"$JOBS" "${TARGET:-install}"
}

# in_parallel: one command a line on standard input, as many at once as there are cores; ends if one fails.
in_parallel() {
    xargs -d '\n' -P "$JOBS" -I{} bash -c '{} || { echo "failed: {}" >&2; exit 255; }'
}
