// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "tests/support/market.h"

namespace karigar::test {

/// A small believable marketplace, made by the real commands: six artisans with portfolios, fourteen
/// workshops, weekly hours, and bookings in every state with their payments, channels, messages, reviews and
/// notifications. It is Wednesday, 18 November 2026, 10:00 in Jaipur. The same in every run.
class SampleMarket final : public Market {
    Q_OBJECT
public:
    SampleMarket();

    /// 18 November 2026, 10:00 IST.
    static constexpr Millis kNow = 1794976200000;

    // People by their ids.
    const Id lakshmi = id(QStringLiteral("lakshmi"));     ///< blue pottery, Jaipur
    const Id irfan = id(QStringLiteral("irfan"));         ///< block print, Bhuj
    const Id rehana = id(QStringLiteral("rehana"));       ///< bidri, Bidar
    const Id manjunath = id(QStringLiteral("manjunath")); ///< lacquered toys, Channapatna
    const Id sunita = id(QStringLiteral("sunita"));       ///< Madhubani painting
    const Id ghulam = id(QStringLiteral("ghulam"));       ///< pashmina, Srinagar
    const Id ananya = id(QStringLiteral("ananya"));       ///< the customer most tests look through
    const Id vikram = id(QStringLiteral("vikram"));
    const Id meera = id(QStringLiteral("meera"));
    const Id david = id(QStringLiteral("david"));
    const Id farida = id(QStringLiteral("farida")); ///< operations

    /// "lakshmi:0" is Lakshmi's first workshop.
    Id service(const QString& label) const { return id(QStringLiteral("service:") + label); }
    /// Ananya's bookings by the state they are in, "held" and so on, are booking("ananya:held").
    Id booking(const QString& label) const { return id(QStringLiteral("booking:") + label); }
    Id paymentOf(const QString& label) const { return id(QStringLiteral("payment:") + label); }

    /// A booking by `customer` taken to `state` through every step before it, at plausible times; `day`
    /// counts from today, `slot` is the place among that day's times.
    struct Plan {
        QString label;
        Id customer;
        QString service;
        int day = 0;
        int slot = 0;
        int seats = 1;
        BookingState state = BookingState::Confirmed;
        QString note = {};
    };
    void book(const Plan& plan);
    void review(const QString& label, int stars, const QString& text, const QString& answer = {});
    void say(const QString& label, const Id& author, const QString& text);

private:
    Changes must(Result<Changes> result);
    void addPeople();
    void addWorkshops();
    void addBookings();
    void addTalk();
    void carryOn(const Plan& plan, const Booking& booking);
    void carryConfirmed(const Plan& plan, const Booking& booking);

    int m_messages = 0;
};

} // namespace karigar::test
