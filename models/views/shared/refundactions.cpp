// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/refundactions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace karigar::views {

RefundActions::RefundActions(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void RefundActions::ask(const Wish& wish)
{
    run("refund.request"_L1,
        {{u"request"_s, Id::mint(m_workspace.now()).toText()},
         {u"booking"_s, wish.booking.toText()},
         {u"reason"_s, wish.reason},
         {u"text"_s, wish.text},
         {u"pictures"_s, QJsonArray::fromStringList(wish.pictures)},
         {u"wished"_s, FieldWriter::encode(wish.amount)}},
        tr("Asked. You are told as soon as somebody has looked at it."));
}

void RefundActions::answer(const Id& request, const QString& text, const QStringList& pictures)
{
    run("refund.answer"_L1,
        {{u"request"_s, request.toText()},
         {u"text"_s, text},
         {u"pictures"_s, QJsonArray::fromStringList(pictures)}},
        tr("Your answer was added."));
}

void RefundActions::withdraw(const Id& request)
{
    run("refund.withdraw"_L1, {{u"request"_s, request.toText()}}, tr("Withdrawn. Nothing goes back."));
}

void RefundActions::takeUp(const Id& request)
{
    run("refund.review"_L1, {{u"request"_s, request.toText()}},
        tr("Taken up. Others see that you are on it."));
}

void RefundActions::askForInfo(const Id& request, const QString& text)
{
    run("refund.ask"_L1, {{u"request"_s, request.toText()}, {u"text"_s, text}}, tr("The customer is asked."));
}

void RefundActions::approve(const Grant& grant)
{
    run("refund.approve"_L1,
        {{u"request"_s, grant.request.toText()},
         {u"measure"_s, QString(enumText(grant.measure))},
         {u"amount"_s, FieldWriter::encode(grant.amount)},
         {u"text"_s, grant.text},
         {u"seen"_s, toJson(grant.seen)}},
        tr("%1 approved.").arg(formatMoney(grant.amount)));
}

void RefundActions::reject(const Id& request, const QString& text)
{
    run("refund.reject"_L1, {{u"request"_s, request.toText()}, {u"text"_s, text}},
        tr("Declined. The customer reads your reason."));
}

void RefundActions::sendAgain(const Id& refund)
{
    run("refund.retry"_L1, {{u"refund"_s, refund.toText()}}, tr("It is sent again."));
}

void RefundActions::settleByHand(const Id& refund, const QString& proof)
{
    run("refund.settle_manually"_L1, {{u"refund"_s, refund.toText()}, {u"proof"_s, proof}},
        tr("Settled by hand."));
}

void RefundActions::recognise(const Id& refund, const Id& instead)
{
    QJsonObject args{{u"refund"_s, refund.toText()}};
    if (!instead.isNull())
        args.insert(u"instead"_s, instead.toText());
    run("refund.adopt_external"_L1, args, tr("Recognised. It counts as a refund of this booking."));
}

void RefundActions::run(QLatin1String command, const QJsonObject& args, const QString& words)
{
    m_workspace.submit(QString(command), args, this, [this, words](const Result<qint64>& queued) {
        if (!queued) {
            Q_EMIT failed(queued.error());
            return;
        }
        Q_EMIT done(words);
        m_workspace.whenSettled(*queued, this, [this](const Result<void>& settled) {
            if (!settled)
                Q_EMIT failed(settled.error());
        });
    });
}

} // namespace karigar::views
