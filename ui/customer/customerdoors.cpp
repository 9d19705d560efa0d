// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerdoors.h"

#include "ui/paper/printpages.h"

#include <QDesktopServices>
#include <QUrl>

namespace karigar::ui {

CustomerDoors CustomerDoors::system()
{
    return {[](const QUrl& url) { return QDesktopServices::openUrl(url); }, systemSaveAs(),
            [](QWidget* parent, QPdfDocument& pages) { return printPages(parent, pages, QPageSize::A5); }};
}

} // namespace karigar::ui
