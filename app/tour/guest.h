// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/hands.h"
#include "app/tour/payer.h"
#include "models/domain/base/id.h"

#include <QNetworkAccessManager>

namespace karigar::tour {

/// Another customer of the demo marketplace, without a window: the journey needs somebody who takes a time
/// and wants the same seats. What this one does goes over the wire as a window's commands do. GUI thread; the
/// stage owns it.
class Guest {
public:
    explicit Guest(Payer& payer);

    Step signIn(QUrl server, QString email, QString password);
    /// Holds the seats and pays for them; what comes of it is the service's way: booked or asked for.
    Step book(QUrl server, Id service, Millis startAt, int seats);
    /// The booking made last.
    const Id& booking() const { return m_booking; }

private:
    Step hold(QUrl server, QJsonObject args);

    QNetworkAccessManager m_network;
    Payer& m_payer;
    QByteArray m_token;
    Id m_booking;
    int m_sent = 0;
};

} // namespace karigar::tour
