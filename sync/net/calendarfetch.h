// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"

#include <functional>
#include <QNetworkAccessManager>
#include <QUrl>

namespace karigar::sync {

/// The address of a calendar as people paste it: "webcal" is https, spaces around it are not part of it.
/// Error bad_url for anything but the web.
Result<QUrl> calendarUrl(const QString& text);

/// Reads a calendar feed from anywhere on the web: nothing of the session travels with it, redirects only
/// lead to places that are as safe, size and time are limited. Lives on one thread; owned by the app.
class CalendarFetch {
public:
    /// Whole answers in milliseconds and without a byte moving.
    struct Limits {
        int total = 60'000;
        int silence = 20'000;
        qint64 bytes = 5LL * 1024 * 1024;
    };
    using Then = std::function<void(Result<QByteArray>)>;

    explicit CalendarFetch(const Limits& limits);
    CalendarFetch();

    /// The answer comes on this thread unless the receiver has gone. Errors: bad_url, calendar_too_large,
    /// calendar_refused (the address answered no), and those of networkError.
    void fetch(const QString& address, QObject* receiver, Then then);

private:
    Limits m_limits;
    QNetworkAccessManager m_manager;
};

} // namespace karigar::sync
