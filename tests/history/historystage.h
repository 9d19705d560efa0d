// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/allrecords.h"
#include "models/views/history/historymodel.h"
#include "tests/gui/pageshots.h"
#include "tests/support/samplemarket.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

namespace karigar::test {

/// The sample market, and histories of it through any eyes.
struct HistoryStage {
    using Model = views::HistoryModel;

    std::unique_ptr<Model> model(MapWorkspace& workspace, views::HistoryOf of, Party side,
                                 const views::HistoryFilter& filter = {})
    {
        auto model =
            std::make_unique<Model>(workspace, views::HistoryScope{of, side, workspace.person().id}, nullptr);
        if (checked) // the tester itself fetches all there is
            new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                         model.get());
        show(*model, filter);
        return model;
    }
    /// Shows a filter and waits for its rows.
    void show(Model& model, const views::HistoryFilter& filter)
    {
        bool loaded = false;
        const auto heard = QObject::connect(&model, &Model::loaded, &model, [&loaded] { loaded = true; });
        model.show(filter);
        EXPECT_TRUE(waitUntil([&] { return loaded; }));
        settleEvents();
        QObject::disconnect(heard);
    }
    static QSet<Id> ids(const Model& model)
    {
        QSet<Id> all;
        for (int i = 0; i < model.size(); ++i)
            all.insert(model.row(i).id);
        return all;
    }
    template<class R>
    QSet<Id> those(const std::function<bool(const R&)>& wanted)
    {
        QSet<Id> all;
        for (const QJsonObject& doc : market.records().all(R::kKind))
            if (const R record = fromJson<R>(doc).value(); wanted(record))
                all.insert(record.id);
        return all;
    }

    bool checked = true;
    SampleMarket market;
    MapWorkspace lakshmi{market, market.lakshmi};
    MapWorkspace ananya{market, market.ananya};
    MapWorkspace farida{market, market.farida};
};

} // namespace karigar::test
