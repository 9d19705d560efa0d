// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market.h"

#include "models/domain/commands/command.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/user.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace karigar::test {

Market::Market(Millis now)
    : m_now(now)
{
}

Result<Changes> Market::run(const Id& actor, QStringView command, const QJsonObject& args)
{
    const User user = m_records.get<User>(actor);
    return runFor({user.id, user.artisan, user.admin}, command, args);
}

Result<Changes> Market::runAsMarketplace(QStringView command, const QJsonObject& args)
{
    return runFor({}, command, args);
}

Result<Changes> Market::runFor(const Actor& actor, QStringView command, const QJsonObject& args)
{
    const Id id = nextCommand();
    ++m_commands;
    KARIGAR_TRY(Changes changes, runCommand(m_records, {id, actor, m_now, m_now}, command, args));
    apply(changes.records);
    return changes;
}

void Market::apply(const std::vector<RecordChange>& changes)
{
    views::ChangeSet set;
    for (const RecordChange& change : changes) {
        m_records.put(change.kind, change.id, change.doc);
        set.kinds.insert(change.kind);
        set.ids.insert(change.id);
    }
    if (!changes.empty())
        Q_EMIT changed(set);
}

Result<Changes> Market::payment(const Id& payment, const QString& status, const QString& failure)
{
    const Payment known = m_records.get<Payment>(payment);
    const Money fee = share(known.amount, 236);
    QJsonObject args{{u"payment"_s, payment.toText()},
                     {u"pspId"_s, u"pay_"_s + payment.toText().right(14)},
                     {u"status"_s, status},
                     {u"amount"_s, FieldWriter::encode(known.amount)},
                     {u"method"_s, u"upi"_s},
                     {u"failure"_s, failure}};
    if (status == "captured"_L1) {
        args.insert(u"fee"_s, FieldWriter::encode(fee));
        args.insert(u"feeTax"_s, FieldWriter::encode(share(fee, 1525)));
    }
    return runAsMarketplace(u"payment.observe", args);
}

QString Market::keep(const QByteArray& bytes)
{
    const QString sha =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_files.insert(sha, bytes);
    return sha;
}

} // namespace karigar::test
