// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/views/core/workspace.h"

namespace karigar::views {

class Reloader;

/// One booking with what belongs to it: its payment, its artisan, whether there is a conversation. GUI
/// thread; owned by the page.
class BookingView : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Missing };

    BookingView(Workspace& workspace, QObject* parent);

    void open(const Id& booking);

    State state() const { return m_state; }
    const Booking& booking() const { return m_booking; }
    const Payment& payment() const { return m_payment; }
    const ArtisanProfile& artisan() const { return m_artisan; }
    bool isWaiting() const { return m_waiting; }
    bool hasChannel() const { return m_hasChannel; }
    bool canPay() const;
    bool canWithdraw() const;
    /// Money was collected, so there is something to receipt.
    bool hasReceipt() const;

    void withdraw();
    void askForPaymentPage();

Q_SIGNALS:
    void changed();
    void withdrawn();
    void payHere(const QString& url);
    void failed(const karigar::Error& error);

private:
    void reload();
    void loadRest(int question);

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    State m_state = State::Loading;
    Booking m_booking;
    Payment m_payment;
    ArtisanProfile m_artisan;
    bool m_waiting = false;
    bool m_hasChannel = false;
    int m_question = 0; ///< answers to older questions are dropped
    int m_missing = 0;  ///< parts that have not arrived yet
};

} // namespace karigar::views
