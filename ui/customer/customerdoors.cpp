// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerdoors.h"

#include "ui/drawing/paperview.h"

#include <QDesktopServices>
#include <QUrl>

namespace karigar::ui {

CustomerDoors CustomerDoors::system()
{
    return {[](const QUrl& url) { return QDesktopServices::openUrl(url); }, systemSaveAs(),
            [](QWidget* parent, const QByteArray& pdf) { return printPdf(parent, pdf, QPageSize::A5); }};
}

} // namespace karigar::ui
