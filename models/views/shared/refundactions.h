// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/refundrequest.h"
#include "models/domain/rules/refundreview.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

/// What people do about refunds: each is one command, shown at once and settled by the backend, now or when
/// there is a network again. A later refusal comes as `failed` too. GUI thread; owned by its page.
class RefundActions : public QObject {
    Q_OBJECT
public:
    /// What a customer asks for.
    struct Wish {
        Id booking;
        QString reason; ///< a code of refundReasons()
        QString text;
        QStringList pictures; ///< attached before
        Money amount;
    };
    /// What an admin grants, having seen the money as it stood.
    struct Grant {
        Id request;
        RefundMeasure measure = RefundMeasure::Policy;
        Money amount;
        QString text;
        MoneySeen seen;
    };

    RefundActions(Workspace& workspace, QObject* parent);

    void ask(const Wish& wish);
    void answer(const Id& request, const QString& text, const QStringList& pictures);
    void withdraw(const Id& request);

    void takeUp(const Id& request);
    void askForInfo(const Id& request, const QString& text);
    void approve(const Grant& grant);
    void reject(const Id& request, const QString& text);

    void sendAgain(const Id& refund);
    void settleByHand(const Id& refund, const QString& proof);
    /// `instead`: one of ours that failed and that this one stands for; may be null.
    void recognise(const Id& refund, const Id& instead);

Q_SIGNALS:
    void done(const QString& words);
    void failed(const karigar::Error& error);

private:
    void run(QLatin1String command, const QJsonObject& args, const QString& words);

    Workspace& m_workspace;
};

} // namespace karigar::views
