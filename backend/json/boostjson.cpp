// SPDX-License-Identifier: GPL-3.0-or-later
// The one translation unit that holds Boost.JSON's code: header-only everywhere else would compile it many
// times.
#include <boost/json/src.hpp>
