// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules/refundreview.h"
#include "models/views/admin/gatewaynews.h"
#include "models/views/shared/bookingrefunds.h"

namespace karigar::views::admin {

/// What a decision is made from, as it stood when it was shown. Plain value.
struct RefundChoice {
    RefundRequest request;
    QString method; ///< how it was paid
    QString pspId;
    RefundOffers offers;
    MoneySeen seen;
    std::vector<RefundBlocker> blockers;
    std::optional<Money> balance; ///< at the gateway
    Millis balanceAt = 0;

    /// Whether the rules let this amount go back now; the words otherwise. Zero is not said yet.
    Result<void> check(Money amount) const;
    /// What the balance at the gateway does to this amount; empty when it carries it or is not known.
    QString balanceWords(Money amount) const;
};

/// How often somebody was part of a refund request before, and what came of it.
struct EarlierRefunds {
    int asked = 0;
    int granted = 0;
    Money sum; ///< of what was granted
};

/// One refund request with everything that decides it. Follows the cache. GUI thread; owned by its page.
class RefundCase : public QObject {
    Q_OBJECT
public:
    RefundCase(Workspace& workspace, QObject* parent);

    void open(const Id& request);
    const RefundRequest& request() const { return m_request; }
    const BookingRefunds& money() const { return *m_money; }
    const RefundStory* story() const { return m_money->storyOf(m_request.id); }
    const EarlierRefunds& ofCustomer() const { return m_ofCustomer; }
    const EarlierRefunds& ofArtisan() const { return m_ofArtisan; }
    RefundChoice choice() const;

Q_SIGNALS:
    void loaded();
    void missing();

private:
    void reload();
    void loadEarlier(const char* column, const Id& person, EarlierRefunds RefundCase::*into);
    void tell();

    Workspace& m_workspace;
    Reloader* m_reloader;
    BookingRefunds* m_money;
    GatewayNews* m_gateway;
    Id m_id;
    RefundRequest m_request;
    EarlierRefunds m_ofCustomer;
    EarlierRefunds m_ofArtisan;
    int m_pass = 0;
};

} // namespace karigar::views::admin
