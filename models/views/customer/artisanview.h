// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/portfolioitem.h"
#include "models/domain/records/review.h"
#include "models/domain/records/service.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class ArtisanCalendar;
class Reloader;

/// Everything on an artisan's public page. Follows the cache. GUI thread; owned by the page.
class ArtisanView : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Missing };

    ArtisanView(Workspace& workspace, QObject* parent);

    void open(const Id& artisan);

    State state() const { return m_state; }
    const ArtisanProfile& profile() const { return m_profile; }
    const std::vector<PortfolioItem>& portfolio() const { return m_portfolio; }
    const std::vector<Service>& services() const { return m_services; }
    /// Newest first.
    const std::vector<Review>& reviews() const { return m_reviews; }
    /// Null until an artisan is open.
    const ArtisanCalendar* calendar() const { return m_calendar; }
    bool isFavourite() const { return m_favourite; }
    bool favouriteWaits() const { return m_favouriteWaits; }
    void toggleFavourite();

Q_SIGNALS:
    void changed();
    void failed(const karigar::Error& error);

private:
    void reload();
    void loadLists();
    void arrived();
    template<class R>
    void load(const Query& query, std::vector<R>& into);

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_artisan;
    State m_state = State::Loading;
    ArtisanProfile m_profile;
    std::vector<PortfolioItem> m_portfolio;
    std::vector<Service> m_services;
    std::vector<Review> m_reviews;
    ArtisanCalendar* m_calendar = nullptr;
    bool m_favourite = false;
    bool m_favouriteWaits = false;
    int m_question = 0; ///< answers to older questions are dropped
    int m_missing = 0;  ///< lists that have not arrived yet
};

} // namespace karigar::views
