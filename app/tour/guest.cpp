// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/guest.h"

#include "app/tour/wire.h"
#include "models/domain/base/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace karigar::tour {

Guest::Guest(Payer& payer)
    : m_payer(payer)
{
}

Step Guest::signIn(QUrl server, QString email, QString password)
{
    QJsonObject who;
    who.insert("email"_L1, email);
    who.insert("password"_L1, password);
    who.insert("deviceName"_L1, u"somebody else's computer"_s);
    auto asking = post(&m_network, server.resolved(QUrl(u"/v1/sign-in"_s)), who, QByteArray());
    const Result<QJsonObject> grant = co_await asking;
    if (!grant)
        co_return std::unexpected(grant.error());
    m_token = grant->value("token"_L1).toString().toLatin1();
    m_sent = 0;
    co_return Result<void>();
}

Step Guest::hold(QUrl server, QJsonObject args)
{
    const Millis now = SystemClock().now();
    QJsonObject command;
    command.insert("n"_L1, ++m_sent);
    command.insert("id"_L1, Id::mint(now).toText());
    command.insert("name"_L1, u"booking.hold"_s);
    command.insert("args"_L1, args);
    command.insert("at"_L1, now);
    QJsonArray commands;
    commands.append(command);
    QJsonObject body;
    body.insert("commands"_L1, commands);
    auto sending = post(&m_network, server.resolved(QUrl(u"/v1/commands"_s)), body, m_token);
    const Result<QJsonObject> answer = co_await sending;
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject outcome = answer->value("outcomes"_L1).toArray().first().toObject();
    if (!outcome.value("ok"_L1).toBool())
        co_return fail(ErrorDomain::Rule, "guest_refused"_L1,
                       outcome.value("error"_L1).toObject().value("message"_L1).toString());
    co_return Result<void>();
}

Step Guest::book(QUrl server, Id service, Millis startAt, int seats)
{
    const Millis now = SystemClock().now();
    const Id payment = Id::mint(now);
    m_booking = Id::mint(now);
    QJsonObject args;
    args.insert("booking"_L1, m_booking.toText());
    args.insert("payment"_L1, payment.toText());
    args.insert("service"_L1, service.toText());
    args.insert("startAt"_L1, startAt);
    args.insert("seats"_L1, seats);
    KARIGAR_STEP(hold(server, args));
    QJsonObject wanted;
    wanted.insert("payment"_L1, payment.toText());
    auto asking = post(&m_network, server.resolved(QUrl(u"/v1/checkout"_s)), wanted, m_token);
    const Result<QJsonObject> link = co_await asking;
    if (!link)
        co_return std::unexpected(link.error());
    KARIGAR_STEP(m_payer.pay(QUrl(link->value("url"_L1).toString())));
    co_return Result<void>();
}

} // namespace karigar::tour
