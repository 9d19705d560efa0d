# SPDX-License-Identifier: GPL-3.0-or-later
# Finds SQLCipher 4.5 or newer as PkgConfig::SQLCIPHER, or stops with a sentence that says what to do. Wants PkgConfig.
set(sqlcipher_advice "On Debian 12 take libsqlcipher-dev from bookworm-backports (./run does this); on Ubuntu 24.04 "
  "and later 'apt install libsqlcipher-dev'; on macOS 'brew install sqlcipher'; on Windows 'vcpkg install sqlcipher', "
  "with vcpkg's toolchain file given to CMake.")
list(JOIN sqlcipher_advice "" sqlcipher_advice)

pkg_check_modules(SQLCIPHER QUIET IMPORTED_TARGET sqlcipher)
if(NOT SQLCIPHER_FOUND)
  message(FATAL_ERROR "SQLCipher was not found, and 4.5 or newer is needed. ${sqlcipher_advice}")
endif()
# The distribution's SQLCipher 3.x writes another file format and lacks what the cache relies on. pkg-config
# reports the version of the SQLite inside, so the amalgamation's version tells 3.x (3.15) from 4.x (3.30 on).
if(SQLCIPHER_VERSION VERSION_LESS 3.39)
  message(FATAL_ERROR "SQLCipher 4.5 or newer is needed, but this machine has the one built on SQLite "
    "${SQLCIPHER_VERSION}. ${sqlcipher_advice}")
endif()
message(STATUS "SQLCipher on SQLite ${SQLCIPHER_VERSION}")
