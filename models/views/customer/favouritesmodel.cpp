// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/favouritesmodel.h"

#include "models/domain/records/favourite.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

FavouritesModel::FavouritesModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Favourite, Kind::ArtisanProfile}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void FavouritesModel::reload()
{
    const Query query =
        Query::of(Kind::Favourite).equal("user", m_workspace.person().id).by("at", true).by("id");
    m_workspace.list(query, this, [this](const std::vector<Row>& rows) { receive(rows); });
}

void FavouritesModel::receive(const std::vector<Row>& favourites)
{
    QStringList order;
    QSet<QString> waiting;
    for (const Row& row : favourites) {
        order.append(row.doc.value("artisan"_L1).toString());
        if (row.waiting)
            waiting.insert(order.back());
    }
    const Query profiles = Query::of(Kind::ArtisanProfile).oneOf("id", order);
    m_workspace.list(profiles, this, [this, order, waiting](std::vector<Row> rows) {
        for (Row& row : rows)
            row.waiting = waiting.contains(row.id.toText());
        std::ranges::sort(rows, {}, [&](const Row& row) { return order.indexOf(row.id.toText()); });
        setRows(std::move(rows));
        m_loaded = true;
        Q_EMIT loaded();
    });
}

void FavouritesModel::set(const Id& artisan, bool keep)
{
    m_workspace.submit(u"favourite.set"_s, {{u"artisan"_s, artisan.toText()}, {u"keep"_s, keep}}, this,
                       [this](const Result<qint64>& n) {
                           if (!n)
                               Q_EMIT failed(n.error());
                       });
}

QVariant FavouritesModel::present(const Row& row, int role) const
{
    const auto profile = row.as<ArtisanProfile>();
    switch (role) {
    case RecordRole::Title:
        return profile.name;
    case RecordRole::Subtitle:
        return profile.workshop;
    case RecordRole::Tag:
        return profile.craft;
    case RecordRole::Place:
        return profile.city;
    case RecordRole::Person:
        return profile.name;
    case RecordRole::PictureSha:
        return profile.picture;
    case RecordRole::Rating:
        return profile.ratingCount ? profile.ratingSum * 100 / profile.ratingCount : 0;
    case RecordRole::RatingCount:
        return profile.ratingCount;
    case RecordRole::Favourite:
        return true;
    default:
        return {};
    }
}

} // namespace karigar::views
