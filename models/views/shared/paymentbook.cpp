// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/paymentbook.h"

#include "models/domain/records/payment.h"
#include "models/domain/rules/paymentmachine.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

PaymentBook::PaymentBook(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_tell.setSingleShot(true);
    m_ask.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &PaymentBook::learned);
    connect(&m_ask, &QTimer::timeout, this, &PaymentBook::ask);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Kind::Payment) || m_asked.isEmpty())
            return;
        m_asked.clear(); // the old words stay until the new ones are there
        m_tell.start();
    });
}

QString PaymentBook::wordsOf(const Id& booking)
{
    if (!booking.isNull() && !m_asked.contains(booking)) {
        m_asked.insert(booking);
        m_wanted.insert(booking);
        m_ask.start();
    }
    return m_words.value(booking);
}

void PaymentBook::ask()
{
    const QSet<Id> wanted = std::exchange(m_wanted, {});
    QStringList bookings;
    for (const Id& booking : wanted)
        bookings.append(booking.toText());
    m_workspace.list(Query::of(Kind::Payment).oneOf("booking", bookings), this,
                     [this, wanted](const std::vector<Row>& rows) {
                         QHash<Id, QString> words;
                         for (const Row& row : rows) {
                             const auto payment = row.as<Payment>();
                             if (payment.change.isNull())
                                 words.insert(payment.booking,
                                              tr("Payment: %1").arg(paymentStateLabel(payment.state)));
                         }
                         for (const Id& booking : wanted) {
                             if (m_words.value(booking) == words.value(booking))
                                 continue;
                             m_words.insert(booking, words.value(booking));
                             m_tell.start();
                         }
                     });
}

QString joinedWords(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : u"%1 · %2"_s.arg(first, second);
}

} // namespace karigar::views
