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
    connect(&m_tell, &QTimer::timeout, this, &PaymentBook::learned);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (!changes.touches(Kind::Payment) || m_asked.isEmpty())
            return;
        m_asked.clear(); // the old words stay until the new ones are there
        m_tell.start();
    });
}

QString PaymentBook::wordsOf(const Id& booking)
{
    if (!booking.isNull() && !m_asked.contains(booking))
        ask(booking);
    return m_words.value(booking);
}

void PaymentBook::ask(const Id& booking)
{
    m_asked.insert(booking);
    m_workspace.list(Query::of(Kind::Payment).equal("booking", booking), this,
                     [this, booking](const std::vector<Row>& rows) {
                         QString words;
                         for (const Row& row : rows) {
                             const auto payment = row.as<Payment>();
                             if (payment.change.isNull())
                                 words = tr("Payment: %1").arg(paymentStateLabel(payment.state));
                         }
                         if (m_words.value(booking) == words)
                             return;
                         m_words.insert(booking, words);
                         m_tell.start();
                     });
}

QString joinedWords(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : u"%1 · %2"_s.arg(first, second);
}

} // namespace karigar::views
