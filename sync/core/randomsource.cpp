// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/core/randomsource.h"

#include <QRandomGenerator>

namespace karigar::sync {

double SystemRandom::unit()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace karigar::sync
