// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/paymentsexport.h"

#include "models/views/admin/recordsmodel.h"

#include <QDateTime>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace karigar::views::admin {

namespace {

constexpr int kPage = 500;

// A spreadsheet would run what begins like a formula; names come from strangers.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString rupees(Money amount)
{
    const qint64 paise = amount.paise < 0 ? -amount.paise : amount.paise;
    return u"%1%2.%3"_s.arg(amount.paise < 0 ? u"-"_s : QString())
        .arg(paise / 100)
        .arg(paise % 100, 2, 10, QChar(u'0'));
}

QString instant(Millis at)
{
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

PaymentsExport::PaymentsExport(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

PaymentsExport::~PaymentsExport() = default;

// Column names are for programs and therefore not translated.
QByteArray PaymentsExport::header()
{
    return "payment,booking,state,customer,title,amount_inr,refunded_inr,fee_inr,order_id,gateway_id,method,"
           "created_at,captured_at\r\n";
}

QByteArray PaymentsExport::line(const Payment& payment)
{
    const QStringList cells{
        payment.id.toText(),        payment.booking.toText(), QString(enumText(payment.state)),
        cell(payment.customerName), cell(payment.title),      rupees(payment.amount),
        rupees(payment.refunded),   rupees(payment.fee),      cell(payment.orderId),
        cell(payment.pspId),        cell(payment.method),     instant(payment.createdAt),
        instant(payment.capturedAt)};
    return cells.join(u',').toUtf8() + "\r\n";
}

void PaymentsExport::start(const QString& path, const Listing& listing)
{
    if (isRunning())
        return;
    m_listing = listing;
    m_written = 0;
    m_file = std::make_unique<QSaveFile>(path);
    m_file->open(QIODevice::WriteOnly);
    if (!write(header()))
        return;
    if (m_listing.isSearch())
        search();
    else
        nextPage();
}

void PaymentsExport::nextPage()
{
    Query query = m_listing.query;
    query.offset = m_written;
    query.first(kPage);
    m_workspace.list(query, this, [this](const std::vector<Row>& rows) {
        QByteArray bytes;
        for (const Row& row : rows)
            bytes += line(row.as<Payment>());
        if (!write(bytes))
            return;
        m_written += static_cast<int>(rows.size());
        if (std::ssize(rows) < kPage)
            finish();
        else
            nextPage();
    });
}

void PaymentsExport::search()
{
    m_workspace.search(m_listing.text, {Kind::Payment}, RecordsModel::kFound, this,
                       [this](const SearchResult& result) {
                           QByteArray bytes;
                           for (const SearchHit& hit : result.hits) {
                               if (m_listing.keeps && !m_listing.keeps(hit.row))
                                   continue;
                               bytes += line(hit.row.as<Payment>());
                               ++m_written;
                           }
                           if (write(bytes))
                               finish();
                       });
}

bool PaymentsExport::write(const QByteArray& bytes)
{
    if (m_file->isOpen() && m_file->write(bytes) == bytes.size())
        return true;
    const QString why = m_file->errorString();
    m_file.reset();
    Q_EMIT failed({ErrorDomain::Store, u"export_failed"_s,
                   tr("The file could not be written: %1. Nothing was saved; choose another place.").arg(why),
                   true});
    return false;
}

void PaymentsExport::finish()
{
    if (!m_file->commit()) {
        write({}); // says why: a file that could not be committed is closed
        return;
    }
    m_file.reset();
    Q_EMIT finished(m_written);
}

} // namespace karigar::views::admin
