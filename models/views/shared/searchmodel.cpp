// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/searchmodel.h"

#include "models/views/shared/hitwords.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {
constexpr int kShown = 60;

QSet<Kind> searched(const Person& person)
{
    QSet<Kind> kinds{Kind::Service, Kind::ArtisanProfile, Kind::Booking,      Kind::Channel,
                     Kind::Message, Kind::Payment,        Kind::RefundRequest};
    if (person.admin)
        kinds.unite({Kind::User, Kind::Refund, Kind::Dispute});
    return kinds;
}
} // namespace

SearchModel::SearchModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void SearchModel::ask(const QString& text)
{
    m_text = text.trimmed();
    m_workspace.search(m_text, searched(m_workspace.person()), kShown, this,
                       [this, asked = m_text](SearchResult result) {
                           if (asked != m_text)
                               return;
                           beginResetModel();
                           m_result = std::move(result);
                           endResetModel();
                           Q_EMIT answered();
                       });
}

Destination SearchModel::destinationOf(int row) const
{
    return describeHit(hit(row), m_workspace.person()).leadsTo;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.hits.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit& shown = hit(index.row());
    const HitWords words = describeHit(shown, m_workspace.person());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RecordRole::Title:
        return words.title;
    case RecordRole::Subtitle:
        return words.subtitle;
    case RecordRole::Glyph:
        return words.icon;
    case RecordRole::GlyphTone:
        return u"muted"_s;
    case RecordRole::Id:
        return shown.row.id.toText();
    case RecordRole::Waiting:
        return shown.row.waiting;
    default:
        return {};
    }
}

} // namespace karigar::views
