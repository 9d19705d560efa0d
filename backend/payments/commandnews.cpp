// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/payments/commandnews.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

QJsonObject money(Money amount)
{
    return {{"paise"_L1, amount.paise}, {"currency"_L1, "INR"_L1}};
}

QJsonObject lineArgs(const SettlementLine& line)
{
    return {{"type"_L1, line.type},
            {"entity"_L1, line.entity},
            {"pspPayment"_L1, line.pspPaymentId},
            {"credit"_L1, money(line.credit)},
            {"debit"_L1, money(line.debit)},
            {"fee"_L1, money(line.fee)},
            {"tax"_L1, money(line.tax)}};
}

} // namespace

CommandNews::CommandNews(CommandExecutor& executor)
    : m_executor(executor)
{
}

Result<void> CommandNews::refundSeen(const Payment& payment, const RefundNews& news)
{
    return m_executor.runForMarketplace("refund.observe"_L1, {{"payment"_L1, payment.id.toText()},
                                                              {"pspId"_L1, news.pspId},
                                                              {"key"_L1, news.key},
                                                              {"status"_L1, news.status},
                                                              {"amount"_L1, money(news.amount)},
                                                              {"reference"_L1, news.reference},
                                                              {"speed"_L1, news.speed},
                                                              {"failure"_L1, QString()}});
}

Result<void> CommandNews::disputeSeen(const Payment& payment, const DisputeNews& news)
{
    return m_executor.runForMarketplace("dispute.observe"_L1, {{"payment"_L1, payment.id.toText()},
                                                               {"pspId"_L1, news.pspId},
                                                               {"status"_L1, news.status},
                                                               {"amount"_L1, money(news.amount)},
                                                               {"deducted"_L1, money(news.deducted)},
                                                               {"phase"_L1, news.phase},
                                                               {"reason"_L1, news.reason},
                                                               {"respondBy"_L1, news.respondBy},
                                                               {"createdAt"_L1, news.createdAt}});
}

Result<void> CommandNews::settlementSeen(const SettlementNews& news)
{
    QJsonArray lines;
    for (const SettlementLine& line : news.lines)
        lines.append(lineArgs(line));
    return m_executor.runForMarketplace("settlement.observe"_L1, {{"pspId"_L1, news.pspId},
                                                                  {"status"_L1, news.status},
                                                                  {"amount"_L1, money(news.amount)},
                                                                  {"fees"_L1, money(news.fees)},
                                                                  {"tax"_L1, money(news.tax)},
                                                                  {"utr"_L1, news.utr},
                                                                  {"at"_L1, news.createdAt},
                                                                  {"lines"_L1, lines}});
}

} // namespace karigar::backend
