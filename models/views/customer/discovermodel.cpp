// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/discovermodel.h"

#include "models/domain/records/favourite.h"
#include "models/views/core/recordroles.h"
#include "models/views/core/reloader.h"
#include "models/views/customer/artisancalendar.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {
constexpr int kPage = 24;
constexpr int kMostArtisans = 4;
constexpr int kNearDates = 3;
constexpr int kNearDays = 21;
// Enough to know every craft of a marketplace of this size without reading all of a large one.
constexpr int kProfilesForCrafts = 1000;
} // namespace

DiscoverModel::DiscoverModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Service, Kind::ArtisanProfile, Kind::Favourite}, [this] { reload(); }, this))
    , m_shown(kPage)
{
    m_reloader->reloadNow();
}

int DiscoverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant DiscoverModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Tile& tile = m_tiles[static_cast<size_t>(index.row())];
    switch (role) {
    case RecordRole::Id:
        return tile.service.id.toText();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RecordRole::Title:
        return tile.service.title;
    case RecordRole::Subtitle:
        return tile.service.artisanName;
    case RecordRole::Place:
        return tile.service.online ? QCoreApplication::translate("Discover", "by video") : tile.service.city;
    case RecordRole::Tag:
        return tile.service.craft;
    case RecordRole::Price:
        return formatMoneyShort(tile.service.price);
    case RecordRole::Rating:
        return tile.rating;
    case RecordRole::RatingCount:
        return tile.ratingCount;
    case RecordRole::Favourite:
        return tile.favourite;
    case RecordRole::Waiting:
        return tile.waiting;
    case RecordRole::PictureSha:
        return tile.service.picture;
    default:
        return {};
    }
}

void DiscoverModel::setText(const QString& text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    m_shown = kPage;
    reload();
}

void DiscoverModel::setCraft(const QString& craft)
{
    if (craft == m_craft)
        return;
    m_craft = craft;
    m_shown = kPage;
    reload();
}

void DiscoverModel::showMore()
{
    m_shown += kPage;
    reload();
}

void DiscoverModel::reload()
{
    const int question = ++m_question;
    loadCrafts();
    if (m_text.isEmpty())
        browse(question);
    else
        find(question);
}

void DiscoverModel::loadCrafts()
{
    const Query profiles = Query::of(Kind::ArtisanProfile).by("craft").first(kProfilesForCrafts);
    m_workspace.list(profiles, this, [this](const std::vector<Row>& rows) {
        QHash<QString, int> practised;
        for (const Row& row : rows)
            ++practised[row.doc.value("craft"_L1).toString()];
        m_crafts = practised.keys();
        std::ranges::sort(m_crafts, [&](const QString& a, const QString& b) {
            return practised[a] != practised[b] ? practised[a] > practised[b] : a < b;
        });
    });
}

void DiscoverModel::browse(int question)
{
    Query query = Query::of(Kind::Service).equal("published", qint64(1));
    if (!m_craft.isEmpty())
        query.equal("craft", m_craft);
    query.by("createdAt", true).by("id").first(m_shown + 1);
    m_workspace.list(query, this, [this, question](std::vector<Row> rows) {
        if (question != m_question)
            return;
        m_correctedTo.clear();
        m_artisans.clear();
        receive(question, std::move(rows));
    });
}

void DiscoverModel::find(int question)
{
    // Both kinds share the limit, so ask for some more than is shown.
    m_workspace.search(m_text, {Kind::Service, Kind::ArtisanProfile}, 2 * m_shown, this,
                       [this, question](const SearchResult& result) {
                           if (question != m_question)
                               return;
                           m_correctedTo = result.correctedTo;
                           m_artisans.clear();
                           std::vector<Row> services;
                           for (const SearchHit& hit : result.hits) {
                               if (hit.kind == Kind::Service)
                                   services.push_back(hit.row);
                               else if (std::ssize(m_artisans) < kMostArtisans)
                                   m_artisans.push_back(hit.row.as<ArtisanProfile>());
                           }
                           std::erase_if(services, [this](const Row& row) {
                               return !row.doc.value("published"_L1).toBool() ||
                                      (!m_craft.isEmpty() && row.doc.value("craft"_L1).toString() != m_craft);
                           });
                           receive(question, std::move(services));
                       });
}

void DiscoverModel::receive(int question, std::vector<Row> services)
{
    m_more = std::ssize(services) > m_shown;
    if (m_more)
        services.resize(static_cast<size_t>(m_shown));
    std::vector<Tile> tiles;
    QStringList artisans;
    for (const Row& row : services) {
        Tile tile;
        tile.service = row.as<Service>();
        tile.waiting = row.waiting;
        artisans.append(tile.service.artisan.toText());
        tiles.push_back(std::move(tile));
    }
    artisans.removeDuplicates();
    const Query profiles = Query::of(Kind::ArtisanProfile).oneOf("id", artisans);
    m_workspace.list(profiles, this,
                     [this, question, tiles = std::move(tiles)](const std::vector<Row>& rows) mutable {
                         if (question != m_question)
                             return;
                         for (const Row& row : rows) {
                             const auto profile = row.as<ArtisanProfile>();
                             for (Tile& tile : tiles)
                                 if (tile.service.artisan == profile.id && profile.ratingCount > 0) {
                                     tile.rating = profile.ratingSum * 100 / profile.ratingCount;
                                     tile.ratingCount = profile.ratingCount;
                                 }
                         }
                         beginResetModel();
                         m_tiles = std::move(tiles);
                         m_state = State::Ready;
                         endResetModel();
                         decorate();
                     });
}

void DiscoverModel::decorate()
{
    for (const Tile& tile : m_tiles) {
        const Id artisan = tile.service.artisan;
        if (m_calendars.contains(artisan))
            continue;
        auto* calendar = new ArtisanCalendar(m_workspace, artisan, this);
        m_calendars.insert(artisan, calendar);
        connect(calendar, &ArtisanCalendar::changed, this, [this] {
            decorateDates();
            Q_EMIT loaded();
        });
    }
    decorateDates();
    const Query favourites = Query::of(Kind::Favourite).equal("user", m_workspace.person().id);
    m_workspace.list(favourites, this, [this, question = m_question](const std::vector<Row>& rows) {
        if (question != m_question)
            return;
        QHash<Id, bool> kept; // artisan, and whether keeping them still waits
        for (const Row& row : rows)
            kept.insert(row.as<Favourite>().artisan, row.waiting);
        for (Tile& tile : m_tiles) {
            tile.favourite = kept.contains(tile.service.artisan);
            tile.waiting = kept.value(tile.service.artisan);
        }
        if (!m_tiles.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT loaded();
    });
}

void DiscoverModel::decorateDates()
{
    for (Tile& tile : m_tiles)
        if (const auto* calendar = m_calendars.value(tile.service.artisan); calendar && calendar->isLoaded())
            tile.near = calendar->nextFree(tile.service, kNearDates, kNearDays);
    if (!m_tiles.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DiscoverModel::toggleFavourite(const Id& artisan)
{
    const auto tile = std::ranges::find(m_tiles, artisan, [](const Tile& t) { return t.service.artisan; });
    if (tile == m_tiles.end())
        return;
    m_workspace.submit(u"favourite.set"_s, {{u"artisan"_s, artisan.toText()}, {u"keep"_s, !tile->favourite}},
                       this, [this](const Result<qint64>& n) {
                           if (!n)
                               Q_EMIT failed(n.error());
                       });
}

} // namespace karigar::views
