// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of rows and parts of the window that are not shown do when records change.
#include "models/views/core/pausableworkspace.h"
#include "models/views/core/reloader.h"
#include "models/views/core/rowsmodel.h"
#include "tests/support/mapworkspace.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pictures.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <random>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

class Names : public views::RowsModel {
public:
    using RowsModel::RowsModel;

    void set(const QList<int>& numbers)
    {
        std::vector<views::Row> rows;
        for (const int n : numbers)
            rows.push_back({Id::derive({}, QString::number(n)), {{u"n"_s, n}}});
        setRows(std::move(rows));
    }
    QList<int> shown() const
    {
        QList<int> numbers;
        for (int i = 0; i < size(); ++i)
            numbers.append(row(i).doc.value("n"_L1).toInt());
        return numbers;
    }

protected:
    QVariant present(const views::Row& row, int role) const override
    {
        return role == views::RecordRole::Title ? row.doc.value("n"_L1).toVariant() : QVariant();
    }
};

views::ChangeSet changeOf(std::initializer_list<Kind> kinds)
{
    views::ChangeSet changes;
    changes.kinds = kinds;
    return changes;
}

/// Counts how often it would have read its list.
class CountingPage : public ui::Page {
public:
    CountingPage(const ui::PageContext& context, int& reloads, QWidget* parent)
        : Page(parent)
        , m_reloader(
              context.workspace, {Kind::Booking}, [&reloads] { ++reloads; }, this)
    {
    }

private:
    views::Reloader m_reloader;
};

} // namespace

TEST(RowsModel, KeepsTheRowsThatStay)
{
    Names names;
    const QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&names, &QAbstractItemModel::modelReset);
    names.set({1, 2, 3, 4, 5});
    EXPECT_EQ(resets.count(), 1) << "the first rows come at once";
    const QPersistentModelIndex four(names.index(3));

    names.set({1, 3, 4, 5, 6}); // one left, one more came into sight
    EXPECT_EQ(names.shown(), (QList<int>{1, 3, 4, 5, 6}));
    EXPECT_EQ(four.row(), 2);
    names.set({0, 7, 4, 6}); // at the top, in the middle and out
    EXPECT_EQ(names.shown(), (QList<int>{0, 7, 4, 6}));
    EXPECT_EQ(four.row(), 2);
    names.set({7, 6});
    EXPECT_FALSE(four.isValid());
    EXPECT_EQ(resets.count(), 1);

    names.set({6, 7}); // another order is another list
    EXPECT_EQ(names.shown(), (QList<int>{6, 7}));
    EXPECT_EQ(resets.count(), 2);
    names.set({});
    EXPECT_EQ(names.size(), 0);
}

TEST(RowsModel, EndsWithTheNewRowsWhateverTheyAre)
{
    std::mt19937 random(20261123);
    Names names;
    const QAbstractItemModelTester tester(&names, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 500; ++round) {
        QList<int> numbers;
        for (int n = 0; n < 30; ++n)
            if (random() % 3 != 0)
                numbers.append(n);
        if (round % 5 == 0)
            std::shuffle(numbers.begin(), numbers.end(), random);
        names.set(numbers);
        ASSERT_EQ(names.shown(), numbers) << round;
    }
}

TEST(PausableWorkspace, TellsWhatWasMissedInOne)
{
    Market market(kHour);
    MapWorkspace all(market, Id::mint(1));
    views::PausableWorkspace part(all);
    std::vector<views::ChangeSet> heard;
    QObject::connect(&part, &views::Workspace::changed, &part,
                     [&](const views::ChangeSet& changes) { heard.push_back(changes); });
    Q_EMIT all.changed(changeOf({Kind::Booking}));
    Q_EMIT all.changed(changeOf({Kind::Payment, Kind::Booking}));
    EXPECT_TRUE(heard.empty()) << "it starts paused";
    part.setPaused(false);
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].kinds, (QSet<Kind>{Kind::Booking, Kind::Payment}));
    EXPECT_FALSE(heard[0].wholesale);

    Q_EMIT all.changed(changeOf({Kind::Review}));
    ASSERT_EQ(heard.size(), 2u);
    EXPECT_TRUE(heard[1].touches(Kind::Review));
    part.setPaused(true);
    part.setPaused(false);
    EXPECT_EQ(heard.size(), 2u) << "nothing was missed";

    part.setPaused(true);
    views::ChangeSet much;
    much.wholesale = true;
    Q_EMIT all.changed(much);
    part.setPaused(false);
    ASSERT_EQ(heard.size(), 3u);
    EXPECT_TRUE(heard[2].wholesale);
}

TEST(PageHost, LetsAPageRestUntilItIsShown)
{
    Market market(kHour);
    MapWorkspace workspace(market, Id::mint(1));
    ui::Pictures pictures(workspace);
    ui::PageHost host({workspace, pictures}, nullptr);
    int first = 0;
    int second = 0;
    const auto spec = [](const char* name, int& reloads) {
        ui::PageSpec page;
        page.name = QLatin1String(name);
        page.title = page.name;
        page.make = [&reloads](const ui::PageContext& context, QWidget* parent) -> ui::Page* {
            return new CountingPage(context, reloads, parent);
        };
        return page;
    };
    host.setPages({spec("first", first), spec("second", second)});
    host.setVisible(true);
    host.go({u"second"_s, {}});
    host.go({u"first"_s, {}});
    Q_EMIT workspace.changed(changeOf({Kind::Booking}));
    EXPECT_EQ(first, 1);
    EXPECT_EQ(second, 0) << "nobody sees it";
    host.go({u"second"_s, {}});
    EXPECT_EQ(second, 1) << "it has caught up";
    host.go({u"first"_s, {}});
    host.go({u"second"_s, {}});
    EXPECT_EQ(second, 1) << "there was nothing new";
}

} // namespace karigar::test
