// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mail/mailstage.h"

#include "models/domain/commands/reminder_support.h"
#include "models/domain/records/channel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::test {

using namespace backend;

namespace {

User person(const QString& name, const QString& email, bool artisan)
{
    User user;
    user.id = Id::derive(Id(), name);
    user.name = name;
    user.email = email;
    user.artisan = artisan;
    user.reminders.quiet = false;
    return user;
}

Booking confirmedBooking(const User& customer, const User& artisan)
{
    Booking b;
    b.id = Id::derive(Id(), u"booking");
    b.customer = customer.id;
    b.artisan = artisan.id;
    b.customerName = customer.name;
    b.artisanName = artisan.name;
    b.serviceTitle = u"Blue pottery"_s;
    b.place = u"Jaipur"_s;
    b.zone = u"Asia/Kolkata"_s;
    b.state = BookingState::Confirmed;
    b.startAt = at(5, 14);
    b.endAt = at(5, 16);
    b.date = QDate(2026, 4, 11);
    b.seats = 2;
    b.total = Money::rupees(3000);
    b.confirmedAt = at(0, 0);
    return b;
}

template<class R>
Result<void> put(Store& store, const R& record)
{
    return store.writeAndWait([&](StoreWriter& writer) {
        return writer.apply({{R::kKind, record.id, toJson(record)}});
    });
}

} // namespace

MailStage::MailStage()
    : customer(person(u"Meera Iyer"_s, u"meera@example.org"_s, false))
    , artisan(person(u"Kiran Sharma"_s, u"kiran@example.org"_s, true))
{
    store = SqliteStore::open(QString::fromStdString(folder.path()) + u"/mail.sqlite"_s, {}).value();
    executor = std::make_unique<CommandExecutor>(*store, clock);
    SmtpSettings settings;
    settings.url = mailServer.url();
    sender = std::make_unique<SmtpSender>(settings);
    gateway = std::make_unique<razorpay::RazorpayClient>(razorpay::Config());
    payments = std::make_unique<PaymentDesk>(*store, *executor, *gateway);
    news = std::make_unique<CommandNews>(*executor);
    money = std::make_unique<MoneyDesk>(*store, *payments, *gateway, *gateway, *news);
    transfers = std::make_unique<TransferDesk>(*store, *executor, *gateway);
    save(customer);
    save(artisan);
    const Booking b = confirmedBooking(customer, artisan);
    bookingId = b.id;
    save(b);
    Channel channel;
    channel.id = b.id;
    channel.artisan = b.artisan;
    channel.customer = b.customer;
    EXPECT_TRUE(put(*store, channel));
    lookAgain();
}

std::vector<JobType> MailStage::jobs(MailSender* through)
{
    mails = std::make_unique<MailDesk>(*store, *executor, clock, through,
                                       MailAddress{u"no-reply@karigar.test"_s, u"Karigar"_s});
    return allJobs({*store, *executor, *payments, *money, *transfers, *mails, clock});
}

void MailStage::runUntil(Millis instant)
{
    clock.set(instant);
    const auto types = jobs(sender.get());
    while (true) {
        std::optional<StoredJob> job;
        ASSERT_TRUE(store->writeAndWait([&](StoreWriter& writer) -> Result<void> {
            KARIGAR_TRY(job, writer.takeJob(instant));
            return {};
        }));
        if (!job)
            return;
        const auto type =
            std::ranges::find(types, job->type, [](const JobType& one) { return QString(one.name); });
        ASSERT_NE(type, types.end()) << job->type.toStdString();
        const JobResult result = type->run(*job);
        ASSERT_TRUE(store->writeAndWait([&](StoreWriter& writer) {
            if (result.failed)
                return writer.failJob(*job, instant, result.error);
            return result.againAt ? writer.retryJob(*job, *result.againAt, result.error)
                                  : writer.finishJob(*job, instant);
        }));
    }
}

void MailStage::save(const Booking& booking)
{
    EXPECT_TRUE(put(*store, booking));
}

void MailStage::save(const User& user)
{
    EXPECT_TRUE(put(*store, user));
}

void MailStage::save(const WaitlistEntry& entry)
{
    EXPECT_TRUE(put(*store, entry));
}

void MailStage::lookAgain()
{
    EXPECT_TRUE(store->writeAndWait([&](StoreWriter& writer) -> Result<void> {
        Draft draft(writer.reader().facts(), {Id::mint(clock.now()), {}, clock.now(), clock.now()});
        lookAtReminders(draft, bookingId, clock.now());
        for (const Effect& effect : draft.takeChanges().effects)
            KARIGAR_CHECK(writer.putJob(effect));
        return {};
    }));
}

Booking MailStage::booking()
{
    return store
        ->fetch([&](StoreReader& reader) -> Result<Booking> {
            KARIGAR_TRY(const auto doc, reader.facts().find(Kind::Booking, bookingId));
            return fromJson<Booking>(doc.value());
        })
        .value();
}

std::vector<Delivery> MailStage::deliveries()
{
    return store
        ->fetch([&](StoreReader& reader) -> Result<std::vector<Delivery>> {
            KARIGAR_TRY(const auto docs, reader.facts().list(Query::of(Kind::Delivery).by("at")));
            std::vector<Delivery> found;
            for (const QJsonObject& doc : docs)
                found.push_back(fromJson<Delivery>(doc).value());
            return found;
        })
        .value();
}

QString MailStage::fateOf(const QString& what, const User& user)
{
    for (const Delivery& delivery : deliveries())
        if (delivery.what == what && delivery.user == user.id)
            return delivery.reason.isEmpty() ? QString(enumText(delivery.state))
                                             : QString(enumText(delivery.state)) + u':' + delivery.reason;
    return {};
}

} // namespace karigar::test
