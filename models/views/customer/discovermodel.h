// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/service.h"
#include "models/views/core/workspace.h"

#include <QAbstractListModel>

namespace karigar::views {

class ArtisanCalendar;
class Reloader;

/// What Discover shows: workshops as tiles, found by words, city or craft, with their artisan's rating, the
/// next dates that are free and whether the artisan is a favourite. Answers the roles of recordroles.h. GUI
/// thread; owned by the page.
class DiscoverModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class State { Loading, Ready };
    struct Tile {
        Service service;
        int rating = 0; ///< hundredths
        int ratingCount = 0;
        QList<QDate> near; ///< next free dates in the workshop's zone, soonest first
        bool favourite = false;
        bool waiting = false;
    };

    DiscoverModel(Workspace& workspace, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const std::vector<Tile>& tiles() const { return m_tiles; }
    /// Artisans found by the search, best first; empty without one.
    const std::vector<ArtisanProfile>& artisans() const { return m_artisans; }
    /// Crafts on offer, the most practised first.
    const QStringList& crafts() const { return m_crafts; }
    State state() const { return m_state; }
    /// What was searched instead of what was typed; empty when nothing had to be corrected.
    const QString& correctedTo() const { return m_correctedTo; }
    const QString& text() const { return m_text; }
    const QString& craft() const { return m_craft; }
    bool hasMore() const { return m_more; }

    void setText(const QString& text);
    void setCraft(const QString& craft);
    void showMore();
    void toggleFavourite(const Id& artisan);

Q_SIGNALS:
    void loaded();
    void failed(const karigar::Error& error);

private:
    void reload();
    void loadCrafts();
    void browse(int question);
    void find(int question);
    void receive(int question, std::vector<Row> services);
    void decorate();
    void decorateDates();

    Workspace& m_workspace;
    Reloader* m_reloader;
    QString m_text;
    QString m_craft;
    QString m_correctedTo;
    State m_state = State::Loading;
    std::vector<Tile> m_tiles;
    std::vector<ArtisanProfile> m_artisans;
    QStringList m_crafts;
    QHash<Id, ArtisanCalendar*> m_calendars;
    int m_shown;
    bool m_more = false;
    int m_question = 0; ///< answers to older questions are dropped
};

} // namespace karigar::views
