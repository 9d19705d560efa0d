// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/busytimes.h"
#include "models/domain/records/busysource.h"
#include "models/views/core/workspace.h"

#include <optional>

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// Reads a calendar from an address on the web; answers unless the receiver has gone.
using CalendarFetcher = std::function<void(const QString& address, QObject* receiver,
                                           std::function<void(Result<QByteArray>)> then)>;

/// The calendars whose busy times block this artisan's slots: what is imported, and a file or feed being
/// looked at before it is. Files are read on a thread of the pool. GUI thread; owned by its page or the app.
class BusyCalendars : public QObject {
    Q_OBJECT
public:
    struct Source {
        BusySource record;
        bool waiting = false;    ///< for the marketplace
        bool refreshing = false; ///< being fetched
    };
    /// What an import would block in the coming year.
    struct Preview {
        Id source;
        QString name;
        QString url; ///< empty for a file
        ics::BusyAnswer answer;
    };

    BusyCalendars(Workspace& workspace, CalendarFetcher fetch, QObject* parent);

    /// By name.
    const std::vector<Source>& sources() const { return m_sources; }
    const QString& zone() const { return m_zone; }
    bool isReading() const { return m_reading; }
    const std::optional<Preview>& preview() const { return m_preview; }

    void previewFile(const QByteArray& bytes, const QString& name);
    void previewFeed(const QString& address);
    void dropPreview();
    /// Blocks what the preview shows.
    void confirm(const QString& name);

    /// Fetches a feed anew and blocks what it says now.
    void refresh(const Id& source);
    /// The same for every feed that is a day old, without a word when one cannot be had: it is tried again.
    void refreshDue();
    void remove(const Id& source);
    /// What "undo" does after remove().
    void restore(const BusySource& source);

Q_SIGNALS:
    void changed();
    void imported(const QString& name, int times);
    void removed(const karigar::BusySource& source);
    void failed(const karigar::Error& error);

private:
    void reload();
    void read(const QByteArray& bytes, std::function<void(Result<ics::BusyAnswer>)> then);
    void show(const Preview& draft, const QByteArray& bytes);
    void fetchAgain(const Id& source, bool quiet);
    void submit(const BusySource& source, bool quiet);
    void endRefresh(const Id& source);

    Workspace& m_workspace;
    CalendarFetcher m_fetch;
    Reloader* m_reloader;
    QString m_zone;
    std::vector<Source> m_sources;
    QSet<Id> m_refreshing;
    std::optional<Preview> m_preview;
    bool m_reading = false;
    int m_asked = 0; ///< counts previews, so that a dropped one does not come back
};

} // namespace karigar::views::artisan
