// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/changerequest.h"
#include "models/domain/records/service.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// What somebody wishes of a booking.
struct ChangeWish {
    Millis startAt = 0;
    int seats = 1;
    QString note;    ///< of the guest; an artisan leaves it as it is
    QString message; ///< to the other side
};

/// One line of a comparison; `after` is empty when it stays.
struct ChangedTerm {
    QString name;
    QString before;
    QString after;
};

/// The change of one booking, seen by its customer or its artisan: the open proposal with what it would
/// alter and cost, and everything either side can do about it. Follows the cache. GUI thread; owned by its
/// panel.
class BookingChange : public QObject {
    Q_OBJECT
public:
    BookingChange(Workspace& workspace, QObject* parent);

    void open(const Id& booking);

    bool isLoaded() const { return m_loaded; }
    const Booking& booking() const { return m_booking; }
    const Service& service() const { return m_service; }
    /// The proposal on the table, if there is one.
    const std::optional<ChangeRequest>& proposal() const { return m_proposal; }
    bool isWaiting() const { return m_waiting; }
    bool isCustomer() const;
    QString otherName() const;

    bool canPropose() const; ///< a first one; an open one is countered
    bool canAnswer() const;  ///< accept, decline or counter
    bool canWithdraw() const;
    bool mustPay() const;

    std::vector<ChangedTerm> comparison() const;
    /// "₹1,500 more, paid on acceptance." and the like; empty when the price stays.
    QString priceWords() const;
    /// The same before it is proposed.
    QString priceWordsFor(const ChangeWish& wish) const;

    /// Proposes; with a proposal of the other on the table it answers that one.
    void propose(const ChangeWish& wish);
    void accept();
    void decline(const QString& reason);
    void withdraw();
    void pay();

Q_SIGNALS:
    void changed();
    void done(const QString& words);
    void refused(const karigar::Error& error);
    void payHere(const QString& url);

private:
    void reload();
    void loadProposal(int pass);
    void submit(const QString& command, const QJsonObject& args, const QString& words);

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    Booking m_booking;
    Service m_service;
    std::optional<ChangeRequest> m_proposal;
    bool m_waiting = false;
    bool m_loaded = false;
    int m_pass = 0;
};

} // namespace karigar::views
