// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"
#include "ui/artisan/filechooser.h"

#include <QTemporaryDir>

namespace karigar::test {

/// Lakshmi's marketplace and one of her pages; what the system's file dialogs would answer is set beforehand.
class ArtisanStage {
public:
    ArtisanStage();

    /// Opens a page; the one before is gone.
    PageStage& open(const QString& page, const QString& subject = {});
    PageStage& stage() { return *m_stage; }
    /// Looks through another artisan's eyes.
    void actAs(const Id& person);
    /// A picture file of that size; its path.
    QString pictureFile(QSize size, const QString& name = QStringLiteral("bowl.png"));
    QString folder() const { return m_folder.path(); }

    template<class R>
    R record(const Id& id)
    {
        return market.records().get<R>(id);
    }
    /// A widget inside another one, by name.
    template<class W>
    W* inside(const QString& outer, const QString& name)
    {
        auto* box = m_stage->named(outer);
        return box ? box->findChild<W*>(name) : nullptr;
    }

    SampleMarket market;
    std::unique_ptr<MapWorkspace> workspace;
    QStringList picturesChosen;
    QString savePath;
    QString calendarChosen;
    QHash<QString, QByteArray> feeds; ///< what the web answers, by address

private:
    ui::artisan::FileChooser chooser();

    QTemporaryDir m_folder;
    std::unique_ptr<PageStage> m_stage;
};

} // namespace karigar::test
