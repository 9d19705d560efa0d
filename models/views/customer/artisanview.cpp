// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/artisanview.h"

#include "models/domain/records/favourite.h"
#include "models/views/core/reloader.h"
#include "models/views/customer/artisancalendar.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {
constexpr int kMostReviews = 50;
}

ArtisanView::ArtisanView(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace,
          {Kind::ArtisanProfile, Kind::PortfolioItem, Kind::Service, Kind::Review, Kind::Favourite},
          [this] { reload(); }, this))
{
}

void ArtisanView::open(const Id& artisan)
{
    if (m_artisan != artisan) {
        m_artisan = artisan;
        m_state = State::Loading;
        delete m_calendar;
        m_calendar = new ArtisanCalendar(m_workspace, artisan, this);
        connect(m_calendar, &ArtisanCalendar::changed, this, &ArtisanView::changed);
        Q_EMIT changed();
    }
    m_reloader->reloadNow();
}

void ArtisanView::reload()
{
    if (m_artisan.isNull())
        return;
    const int question = ++m_question;
    m_workspace.find(Kind::ArtisanProfile, m_artisan, this, [this, question](const std::optional<Row>& row) {
        if (question != m_question)
            return;
        if (!row) {
            m_state = State::Missing;
            Q_EMIT changed();
            return;
        }
        m_profile = row->as<ArtisanProfile>();
        loadLists();
    });
}

template<class R>
void ArtisanView::load(const Query& query, std::vector<R>& into)
{
    m_workspace.list(query, this, [this, &into, question = m_question](const std::vector<Row>& rows) {
        if (question != m_question)
            return;
        into.clear();
        for (const Row& row : rows)
            into.push_back(row.as<R>());
        arrived();
    });
}

void ArtisanView::loadLists()
{
    m_missing = 4;
    load(Query::of(Kind::PortfolioItem).equal("artisan", m_artisan).by("position"), m_portfolio);
    load(Query::of(Kind::Service)
             .equal("artisan", m_artisan)
             .equal("published", qint64(1))
             .by("createdAt")
             .by("id"),
         m_services);
    load(Query::of(Kind::Review).equal("artisan", m_artisan).by("at", true).first(kMostReviews), m_reviews);
    const Id favourite = Favourite::idFor(m_workspace.person().id, m_artisan);
    m_workspace.find(Kind::Favourite, favourite, this,
                     [this, question = m_question](const std::optional<Row>& row) {
                         if (question != m_question)
                             return;
                         m_favourite = row.has_value();
                         m_favouriteWaits = row && row->waiting;
                         arrived();
                     });
}

void ArtisanView::arrived()
{
    if (--m_missing > 0)
        return;
    m_state = State::Ready;
    Q_EMIT changed();
}

void ArtisanView::toggleFavourite()
{
    m_workspace.submit(u"favourite.set"_s, {{u"artisan"_s, m_artisan.toText()}, {u"keep"_s, !m_favourite}},
                       this, [this](const Result<qint64>& n) {
                           if (!n)
                               Q_EMIT failed(n.error());
                       });
}

} // namespace karigar::views
