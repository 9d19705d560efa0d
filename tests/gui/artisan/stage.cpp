// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/artisan/stage.h"

#include "ui/artisan/pages.h"

#include <algorithm>
#include <QImage>

namespace karigar::test {

ArtisanStage::ArtisanStage()
{
    actAs(market.lakshmi);
}

void ArtisanStage::actAs(const Id& person)
{
    m_stage.reset();
    workspace = std::make_unique<MapWorkspace>(market, person);
}

ui::artisan::FileChooser ArtisanStage::chooser()
{
    ui::artisan::FileChooser chooser;
    chooser.pictures = [this](QWidget*, bool) { return picturesChosen; };
    chooser.saveAs = [this](QWidget*, const QString&) { return savePath; };
    chooser.calendar = [this](QWidget*) { return calendarChosen; };
    chooser.fetchCalendar = [this](const QString& address, QObject*,
                                   const std::function<void(Result<QByteArray>)>& then) {
        if (feeds.contains(address))
            return then(feeds.value(address));
        then(fail(ErrorDomain::Network, QLatin1String("no_connection"),
                  QStringLiteral("There is no connection.")));
    };
    return chooser;
}

PageStage& ArtisanStage::open(const QString& page, const QString& subject)
{
    m_stage.reset();
    const auto specs = ui::artisanPages(chooser());
    const auto spec = std::ranges::find(specs, page, &ui::PageSpec::name);
    if (spec == specs.end())
        qFatal("no page named %s", qPrintable(page));
    m_stage = std::make_unique<PageStage>(*spec, *workspace, subject);
    return *m_stage;
}

QString ArtisanStage::pictureFile(QSize size, const QString& name)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = m_folder.filePath(name);
    image.save(path);
    return path;
}

} // namespace karigar::test
