# FreeType, for TrueType and OpenType as they are: no compressed or bitmap fonts, and shaping is HarfBuzz's own work.
with_cmake freetype -DFT_DISABLE_BROTLI=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_PNG=ON -DFT_DISABLE_ZLIB=ON
