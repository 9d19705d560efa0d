// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/hands.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace karigar::tour {

/// Pays as a person with a browser would, by posting the forms of the pages it is led through: the
/// marketplace's checkout page, the gateway's hosted page, and the way back.
class Payer {
public:
    Step pay(QUrl checkoutPage);

private:
    struct PageText {
        QUrl url;
        QString html;
    };
    using Fetched = QCoro::Task<Result<PageText>>;

    Fetched get(QUrl url);
    /// Posts the form of that id (the first one when empty), adding or replacing fields.
    Fetched submit(PageText page, QString formId, QHash<QString, QString> extra);
    Fetched finish(QNetworkReply* reply);

    QNetworkAccessManager m_network;
};

} // namespace karigar::tour
