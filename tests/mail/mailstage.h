// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/jobs/alljobs.h"
#include "backend/mail/smtp/smtpsender.h"
#include "backend/payments/commandnews.h"
#include "backend/payments/razorpay/client.h"
#include "backend/store/sqlitestore.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/user.h"
#include "models/domain/records/waitlistentry.h"
#include "tests/backendkit/mailserver.h"

#include <atomic>
#include <gtest/gtest.h>

namespace karigar::test {

/// Monday 6 April 2026, midnight in India.
inline constexpr Millis kMonday = 1775413800000;

constexpr Millis at(int day, int hour, int minute = 0)
{
    return kMonday + day * kDay + hour * kHour + minute * kMinute;
}

/// A clock that any thread may read while the test moves it.
class SharedClock final : public Clock {
public:
    Millis now() const override { return m_now; }
    void set(Millis now) { m_now = now; }

private:
    std::atomic<Millis> m_now = kMonday;
};

/// The mail side of a backend on a store of its own, with a real mail server, one confirmed booking, and a
/// clock that stands. Jobs run when the test says so, on its own thread.
class MailStage : public testing::Test {
protected:
    MailStage();

    /// Does all jobs that are due at an instant, and those that they lead to.
    void runUntil(Millis instant);
    void save(const Booking& booking);
    void save(const User& user);
    void save(const WaitlistEntry& entry);
    /// What a command does that moves or ends a booking.
    void lookAgain();
    Booking booking();
    std::vector<Delivery> deliveries();
    /// "sent", "skipped:booked_late", ...; empty when there is none.
    QString fateOf(const QString& what, const User& user);

    std::vector<backend::JobType> jobs(backend::MailSender* sender);

    SharedClock clock;
    kit::TemporaryFolder folder;
    kit::MailServer mailServer;
    std::unique_ptr<backend::SqliteStore> store;
    std::unique_ptr<backend::CommandExecutor> executor;
    std::unique_ptr<backend::SmtpSender> sender;
    std::unique_ptr<backend::razorpay::RazorpayClient> gateway;
    std::unique_ptr<backend::PaymentDesk> payments;
    std::unique_ptr<backend::CommandNews> news;
    std::unique_ptr<backend::MoneyDesk> money;
    std::unique_ptr<backend::TransferDesk> transfers;
    std::unique_ptr<backend::MailDesk> mails;
    User customer;
    User artisan;
    Id bookingId;
};

} // namespace karigar::test
