// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/payoutsmodel.h"

#include "models/domain/rules/settlementmachine.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

constexpr int kShown = 200;

QString toneOf(SettlementState state)
{
    return state == SettlementState::Processed ? u"ok"_s
           : state == SettlementState::Failed  ? u"bad"_s
                                               : u"info"_s;
}

} // namespace

PayoutsModel::PayoutsModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Settlement}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void PayoutsModel::reload()
{
    Query query = Query::of(Kind::Settlement);
    query.equal("artisan", m_workspace.person().id).by("at", true).first(kShown);
    m_workspace.list(query, this, [this](std::vector<Row> rows) {
        setRows(std::move(rows));
        Q_EMIT loaded();
    });
}

QVariant PayoutsModel::present(const Row& row, int role) const
{
    const auto payout = row.as<Settlement>();
    const QString reference = payout.utr.isEmpty() ? payout.pspId : payout.utr;
    switch (role) {
    case RecordRole::Title:
        return payout.parts.size() == 1 ? payout.parts.front().title
                                        : tr("%n booking(s)", nullptr, static_cast<int>(payout.parts.size()));
    case RecordRole::Subtitle:
        return reference.isEmpty()
                   ? exactWords(payout.at)
                   : u"%1 · %2"_s.arg(exactWords(payout.at), tr("Reference %1").arg(reference));
    case RecordRole::Amount:
        return (payout.amount - payout.reversed).paise;
    case RecordRole::ChipText:
        return settlementStateLabel(payout);
    case RecordRole::ChipIcon:
        return payout.state == SettlementState::Processed ? u"check-circle"_s : u"clock"_s;
    case RecordRole::ChipTone:
        return toneOf(payout.state);
    case RecordRole::Glyph:
        return u"rupee"_s;
    case RecordRole::GlyphTone:
        return toneOf(payout.state);
    default:
        return {};
    }
}

} // namespace karigar::views::artisan
