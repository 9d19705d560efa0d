# SPDX-License-Identifier: GPL-3.0-or-later
# The project's build vocabulary: karigar_library, karigar_program, karigar_test.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Qt 6.4's moc follows <compare> into libstdc++'s <concepts> and cannot parse it; it needs nothing from there.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS=1)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(KARIGAR_CCACHE ccache)
  if(KARIGAR_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${KARIGAR_CCACHE})
  endif()
endif()
find_program(KARIGAR_MOLD mold)
if(KARIGAR_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

# Warnings and Qt strictness for every target of ours.
add_library(karigar_flags INTERFACE)
target_include_directories(karigar_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(karigar_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_MESSAGELOGCONTEXT
  KARIGAR_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(karigar_flags INTERFACE /W4 /utf-8 /permissive-)
else()
  target_compile_options(karigar_flags INTERFACE -Wall -Wextra -Wpedantic -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Werror=switch -Werror=return-type)
  # Optimising, GCC 12 takes "text" + std::string for an overlapping copy (GCC bug 105651).
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(karigar_flags INTERFACE -Wno-restrict)
  endif()
endif()
if(KARIGAR_WERROR)
  if(MSVC)
    target_compile_options(karigar_flags INTERFACE /WX)
  else()
    target_compile_options(karigar_flags INTERFACE -Werror)
  endif()
endif()

# karigar_library(name [MOC] LINK libs...): all sources of the folder and of the SUBDIRS named.
function(karigar_sources out)
  set(patterns)
  foreach(dir IN ITEMS . ${ARGN})
    list(APPEND patterns ${CMAKE_CURRENT_SOURCE_DIR}/${dir}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${dir}/*.h)
  endforeach()
  file(GLOB found CONFIGURE_DEPENDS ${patterns})
  list(FILTER found EXCLUDE REGEX "/main\\.cpp$")
  set(${out} ${found} PARENT_SCOPE)
endfunction()

function(karigar_library name)
  cmake_parse_arguments(arg "MOC" "" "LINK;SUBDIRS" ${ARGN})
  karigar_sources(sources ${arg_SUBDIRS})
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC} AUTOMOC_COMPILER_PREDEFINES OFF)
  target_link_libraries(${name} PUBLIC karigar_flags ${arg_LINK})
endfunction()

# karigar_program(name SOURCES files... LINK libs...)
function(karigar_program name)
  cmake_parse_arguments(arg "MOC" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC} AUTOMOC_COMPILER_PREDEFINES OFF)
  target_link_libraries(${name} PRIVATE karigar_flags ${arg_LINK})
endfunction()

# karigar_test(name SOURCES files... LINK libs... [TIMEOUT s]): one GoogleTest program, one ctest entry.
function(karigar_test name)
  cmake_parse_arguments(arg "MOC;GUI" "TIMEOUT" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC} AUTOMOC_COMPILER_PREDEFINES OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE karigar_flags ${arg_LINK} GTest::gtest GTest::gmock)
  target_compile_definitions(${name} PRIVATE KARIGAR_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
    KARIGAR_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT})
endfunction()

# karigar_also_on_postgres(tests...): the same programs once more, with PostgreSQL behind the servers they start.
function(karigar_also_on_postgres)
  foreach(name IN LISTS ARGN)
    get_test_property(${name} TIMEOUT timeout)
    add_test(NAME ${name}_postgres COMMAND ${name})
    set_tests_properties(${name}_postgres PROPERTIES ENVIRONMENT KARIGAR_TEST_ENGINE=postgres TIMEOUT ${timeout})
  endforeach()
endfunction()
