# SPDX-License-Identifier: GPL-3.0-or-later
# Everything Karigar takes from others, found once.
find_package(PkgConfig REQUIRED)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core LinguistTools)
pkg_check_modules(SQLCIPHER REQUIRED IMPORTED_TARGET sqlcipher)
# The distribution's SQLCipher 3.x writes another file format and lacks what the cache relies on. pkg-config
# reports the version of the SQLite inside, so the amalgamation's version tells 3.x (3.15) from 4.x (3.30 on).
if(SQLCIPHER_VERSION VERSION_LESS 3.39)
  message(FATAL_ERROR "SQLCipher 4.5 or newer is needed, but this machine has the one built on SQLite "
    "${SQLCIPHER_VERSION}. On Debian 12 take libsqlcipher-dev from bookworm-backports "
    "(./run does this); on Ubuntu 24.04 and later 'apt install libsqlcipher-dev'; on macOS 'brew install sqlcipher'.")
endif()
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
# libical.pc names two sister libraries as well, one of which brings Berkeley DB; the calendar itself is enough.
pkg_check_modules(LIBICAL REQUIRED libical>=3.0)
find_library(KARIGAR_LIBICAL ical HINTS ${LIBICAL_LIBRARY_DIRS} REQUIRED)
# 14 was the first with pipelines.
pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq>=14)
find_package(simdjson REQUIRED)
find_package(CURL REQUIRED)
find_package(Boost 1.81 REQUIRED)

if(KARIGAR_UI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg Concurrent Charts Pdf PdfWidgets PrintSupport)
  find_package(Qt6Keychain REQUIRED)
  if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus) # the desktop's notifications
  endif()
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Network WebSockets)
find_package(QCoro6 REQUIRED COMPONENTS Core Network WebSockets)
if(KARIGAR_TESTS)
  find_package(GTest REQUIRED)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
