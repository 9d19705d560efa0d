// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/customer/pages.h"

#include <algorithm>
#include <QStringList>
#include <QUrl>

namespace karigar::test {

/// The customer's pages over the sample market, seen by Ananya, with doors that remember instead of opening.
struct CustomerStage {
    SampleMarket market;
    MapWorkspace workspace{market, market.ananya};
    QStringList opened; ///< addresses sent to the browser
    QString saveAs;     ///< what the file dialog answers
    int printed = 0;

    std::unique_ptr<PageStage> show(const QString& page, const QString& subject = {})
    {
        ui::CustomerDoors doors;
        doors.openUrl = [this](const QUrl& url) {
            opened.append(url.toString());
            return true;
        };
        doors.chooseFile = [this](QWidget*, const QString&) { return saveAs; };
        doors.print = [this](QWidget*, const QByteArray&) { return ++printed > 0; };
        const auto pages = ui::customerPages(doors);
        const auto spec = std::ranges::find(pages, page, &ui::PageSpec::name);
        return std::make_unique<PageStage>(*spec, workspace, subject);
    }
};

} // namespace karigar::test
