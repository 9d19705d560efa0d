# SPDX-License-Identifier: GPL-3.0-or-later
# karigar_paper_fonts(out): the font files that travel inside the program, found where systems keep them.
set(KARIGAR_FONT_DIR "" CACHE STRING "Folders with Noto's NotoSans*.ttf, where they are not among the system's fonts")

function(karigar_paper_fonts out)
  set(folders ${KARIGAR_FONT_DIR}
    /usr/share/fonts/truetype/noto /usr/share/fonts/noto /usr/share/fonts/google-noto /usr/local/share/fonts
    $ENV{HOME}/.local/share/fonts $ENV{HOME}/Library/Fonts /Library/Fonts
    $ENV{LOCALAPPDATA}/Microsoft/Windows/Fonts $ENV{WINDIR}/Fonts)
  set(found)
  foreach(font NotoSans-Regular NotoSans-Bold NotoSansDevanagari-Regular NotoSansDevanagari-Bold)
    find_file(KARIGAR_FONT_${font} ${font}.ttf PATHS ${folders} NO_DEFAULT_PATH)
    mark_as_advanced(KARIGAR_FONT_${font})
    if(NOT KARIGAR_FONT_${font})
      message(FATAL_ERROR "The font ${font}.ttf, which invoices are drawn with, was not found. On Debian and Ubuntu "
        "'apt install fonts-noto-core'; elsewhere put the static .ttf files of Noto Sans and Noto Sans Devanagari "
        "(their variable fonts will not do) into one folder and name it with -DKARIGAR_FONT_DIR=FOLDER.")
    endif()
    list(APPEND found ${KARIGAR_FONT_${font}})
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()
