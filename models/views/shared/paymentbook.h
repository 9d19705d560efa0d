// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <QHash>
#include <QTimer>

namespace karigar::views {

/// How the payment of a booking stands, in words, for lists of bookings: looked up when a row is shown, again
/// when payments change. GUI thread; owned by its model.
class PaymentBook : public QObject {
    Q_OBJECT
public:
    PaymentBook(Workspace& workspace, QObject* parent);

    /// "Payment: Completed"; empty while it is on its way, and for a booking without a payment.
    /// `learned` follows.
    QString wordsOf(const Id& booking);

Q_SIGNALS:
    void learned();

private:
    void ask();

    Workspace& m_workspace;
    QHash<Id, QString> m_words;
    QSet<Id> m_asked;  ///< since payments changed last
    QSet<Id> m_wanted; ///< of those, the ones to ask for
    QTimer m_tell;     ///< many rows, one repaint
    QTimer m_ask;      ///< and one question
};

/// Both, with a dot between them where there are two.
QString joinedWords(const QString& first, const QString& second);

} // namespace karigar::views
