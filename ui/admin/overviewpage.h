// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/style/iconset.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QStackedLayout;

namespace karigar::views::admin {
class Attention;
class LatestBookings;
class Overview;
} // namespace karigar::views::admin

namespace karigar::ui {
class BarChart;
class Card;
class RecordList;
class StatTile;
} // namespace karigar::ui

namespace karigar::ui::admin {

/// The desk at a glance: today's numbers as the backend counted them, the fortnight, what does not look
/// right, and the bookings made last. Each number opens its rows. GUI thread. Object names: overviewColumn,
/// statRequests, statConfirmed, statCompleted, statCaptured, statAuthorized, statNewPeople, overviewAsOf,
/// capturedChart, fortnightTotal, attentionList, attentionNone, latestBookingList, latestNone, offlineLine.
class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(const PageContext& context, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    StatTile* tile(const QString& name, Icon icon, const QString& caption, const QString& page,
                   const QString& subject);
    void addTiles();
    Card* chartCard();
    Card* attentionCard();
    Card* latestCard();
    void refreshNumbers();
    void refreshAttention();
    void refreshLatest();
    void arrange();

    views::Workspace& m_workspace;
    views::admin::Overview* m_overview;
    views::admin::Attention* m_attention;
    views::admin::LatestBookings* m_latest;
    QStackedLayout* m_states;
    QLabel* m_asOf;
    QGridLayout* m_tiles;
    std::vector<StatTile*> m_tileList;
    BarChart* m_bars = nullptr;
    QLabel* m_fortnight = nullptr;
    RecordList* m_attentionList = nullptr;
    QLabel* m_attentionNone = nullptr;
    RecordList* m_latestList = nullptr;
    QLabel* m_latestNone = nullptr;
    QBoxLayout* m_columns;
};

} // namespace karigar::ui::admin
