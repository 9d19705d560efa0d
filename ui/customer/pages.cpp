// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/pages.h"

#include "ui/customer/artisanpage.h"
#include "ui/customer/discoverpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

std::vector<PageSpec> customerPages(CustomerDoors doors)
{
    Q_UNUSED(doors);
    return {
        {u"discover"_s,
         QCoreApplication::translate("CustomerPages", "Discover"),
         u"compass"_s,
         [](const PageContext& c, QWidget* p) -> Page* { return new DiscoverPage(c, p); },
         {}},
        {u"artisan"_s,
         QCoreApplication::translate("CustomerPages", "Artisan"),
         {},
         [](const PageContext& c, QWidget* p) -> Page* { return new ArtisanPage(c, p); },
         {}},
    };
}

} // namespace karigar::ui
