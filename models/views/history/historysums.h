// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/money.h"
#include "models/views/history/historysources.h"
#include "models/views/shared/statelook.h"

#include <QObject>

namespace karigar::views {

/// What the shown movements come to. Exact to the paisa. Plain value.
struct HistoryTotals {
    struct State {
        QString name; ///< as in HistoryFilter::states; "payout:" before those of payouts
        StateLook look;
        qint64 count = 0;
        Money amount;

        bool operator==(const State& other) const
        {
            return name == other.name && count == other.count && amount == other.amount;
        }
    };

    Money gross;               ///< collected, whatever of it went back since
    Money refunds;             ///< arrived back with customers
    Money reserved;            ///< authorised, not collected
    std::vector<State> states; ///< those that occur, in the order of their lives

    Money net() const { return gross - refunds; }
    bool operator==(const HistoryTotals&) const = default;
};

/// One state's part: how it counts depends on the kind and the state alone.
void addTo(HistoryTotals& totals, Kind kind, const QString& state, qint64 count, Money amount);

class HistoryModel;
class Workspace;

/// Sums up what a HistoryModel shows, all of it and not only what was scrolled to: state by state in the
/// cache, or over what a search has found. GUI thread; owned by its widget.
class HistorySums : public QObject {
    Q_OBJECT
public:
    HistorySums(Workspace& workspace, const HistoryModel& model, QObject* parent);

    const HistoryTotals& totals() const { return m_totals; }

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Question {
        Query query;
        QString state;
    };

    std::vector<Question> questions() const;
    void sumFound();
    void ask(size_t at, int pass);
    void finish();

    Workspace& m_workspace;
    const HistoryModel& m_model;
    std::vector<Question> m_questions;
    HistoryTotals m_next;
    HistoryTotals m_totals;
    int m_pass = 0;
};

} // namespace karigar::views
