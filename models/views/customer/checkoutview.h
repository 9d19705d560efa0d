// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/waitlistentry.h"
#include "models/views/core/workspace.h"
#include "models/views/customer/artisancalendar.h"

namespace karigar::views {

/// One customer choosing a time of one workshop and paying for it. Keeps the choice (encrypted, with the
/// account's other notes) when the network is gone or the page is left, follows the payment in the cache, and
/// says at every moment which panel to show. GUI thread; owned by the page.
class CheckoutView : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Loading,
        Missing,   ///< no such workshop (any more)
        Choosing,  ///< day, time, guests, note
        Sending,   ///< the hold is on its way to the marketplace
        Paying,    ///< held; waiting for the payment in the browser
        Requested, ///< paid; the artisan decides
        Confirmed, ///< paid and booked
        Ended,     ///< expired, withdrawn or declined
    };

    CheckoutView(Workspace& workspace, QObject* parent);

    void open(const Id& service);
    /// Back to choosing after an end; guests and note stay, and the time where it is still free.
    void startAgain();

    Stage stage() const { return m_stage; }
    const Service& service() const { return m_service; }
    const ArtisanProfile& artisan() const { return m_artisan; }
    const ArtisanCalendar* calendar() const { return m_calendar; }
    bool isOffline() const;

    QDate date() const { return m_date; }
    /// The chosen time, if it is still among the day's times, and free or worth waiting for.
    std::optional<Slot> slot() const;
    int seats() const { return m_seats; }
    /// How many guests the chosen time still takes, or can be waited for with.
    int mostSeats() const;
    /// Whether a full time has a line that can be joined.
    bool hasLine(const Slot& slot) const;
    /// Whether so many guests find no room at the chosen time, but can wait for it.
    bool wouldWait() const;
    /// The customer's own place in the line for a time, or nothing.
    std::optional<WaitlistEntry> placeAt(Millis startAt) const;
    bool canJoin() const;
    /// Whether the whole session is wanted, and whether the chosen time still allows that.
    bool isPrivate() const { return m_private; }
    bool canBePrivate() const;
    const QString& note() const { return m_note; }
    Money total() const;
    bool canPay() const;
    /// The customer's own zone, when its clock differs from the workshop's at that instant; empty otherwise.
    QString ownZoneAt(Millis at) const;
    /// Held, but the fifteen minutes are over.
    bool isTimeUp() const;

    void chooseDate(QDate date);
    void chooseSlot(Millis startAt);
    void setSeats(int seats);
    void setPrivate(bool whole);
    void setNote(const QString& note);
    void pay();
    /// Waits for the chosen time with the chosen guests; the place appears once the rules allow it.
    void joinLine();
    /// Gives up the place at the chosen time.
    void leaveLine();
    /// Asks for the payment page again; payHere follows.
    void reopen();
    void withdraw();

    /// Why the last attempt came to nothing; empty otherwise.
    const QString& problem() const { return m_problem; }
    /// The booking being paid for or just made.
    const Booking& booking() const { return m_booking; }
    const Payment& payment() const { return m_payment; }

Q_SIGNALS:
    void changed();
    /// Open this in the system browser.
    void payHere(const QString& url);

private:
    void reload();
    void loadArtisan();
    void loadOwnZone();
    void loadPlaces();
    void loadChoice();
    void saveChoice();
    void follow();
    void holdAccepted(qint64 n);
    void holdSettled(const Result<void>& outcome);
    void takeBack(const QString& problem);
    void send(const QString& command, const QJsonObject& args);
    void setStage(Stage stage);
    QString choiceKey() const;

    Workspace& m_workspace;
    Id m_serviceId;
    Stage m_stage = Stage::Loading;
    Service m_service;
    ArtisanProfile m_artisan;
    ArtisanCalendar* m_calendar = nullptr;
    QDate m_date;
    Millis m_startAt = 0;
    int m_seats = 1;
    bool m_private = false;
    QString m_ownZone;
    QString m_note;
    QString m_problem;
    Id m_bookingId;
    Booking m_booking;
    Payment m_payment;
    std::vector<WaitlistEntry> m_places; ///< open ones of this customer
};

} // namespace karigar::views
