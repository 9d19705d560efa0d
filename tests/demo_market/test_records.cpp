// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo's folder holds, read straight from its store.
#include "backend/store/datafolder.h"
#include "models/domain/base/clock.h"
#include "models/domain/records/allrecords.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/settlementmachine.h"
#include "models/domain/rules/slots.h"
#include "models/sql/recordtables.h"
#include "tests/demo_market/demofolder.h"

#include <gmock/gmock.h>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace karigar::demo::test {
namespace {

TEST(DemoRecords, RatingsAreTheSumOfTheReviews)
{
    std::map<Id, std::pair<int, int>> told;
    for (const Review& review : records<Review>(sharedFolder())) {
        told[review.artisan].first += review.stars;
        told[review.artisan].second += 1;
    }
    EXPECT_GT(told.size(), 5u);
    for (const ArtisanProfile& profile : records<ArtisanProfile>(sharedFolder()))
        EXPECT_EQ((std::pair(profile.ratingSum, profile.ratingCount)), told[profile.id])
            << profile.name.toStdString();
}

TEST(DemoRecords, ReviewsBelongToCompletedBookings)
{
    std::map<Id, Booking> bookings;
    for (const Booking& booking : records<Booking>(sharedFolder()))
        bookings.emplace(booking.id, booking);
    for (const Review& review : records<Review>(sharedFolder())) {
        const Booking& booking = bookings.at(review.id);
        EXPECT_EQ(booking.state, BookingState::Completed);
        EXPECT_EQ(booking.customer, review.customer);
        EXPECT_GT(review.at, booking.endAt);
        EXPECT_LE(review.at, DemoFolder::present());
    }
}

std::vector<QString> busyLines(std::vector<Occupancy> days)
{
    std::vector<QString> lines;
    for (const Occupancy& day : days)
        for (const BusyInterval& busy : day.busy)
            lines.push_back(u"%1 %2 %3 %4 %5 %6"_s.arg(day.id.toText(), busy.service.toText())
                                .arg(busy.from)
                                .arg(busy.to)
                                .arg(busy.taken)
                                .arg(busy.asked));
    std::ranges::sort(lines);
    return lines;
}

TEST(DemoRecords, OccupancyIsWhatTheBookingsSay)
{
    std::map<Id, Occupancy> days;
    for (const Booking& booking : records<Booking>(sharedFolder())) {
        const bool sold = booking.state == BookingState::Confirmed ||
                          booking.state == BookingState::Completed ||
                          (booking.state == BookingState::Held && booking.mode == BookingMode::Instant);
        const bool asked = booking.state == BookingState::Requested;
        Occupancy& day = days[Occupancy::idFor(booking.artisan, booking.date)];
        day.id = Occupancy::idFor(booking.artisan, booking.date);
        if (sold || asked)
            occupy(day, booking.service, booking.startAt, booking.endAt, sold ? booking.seats : 0,
                   asked ? booking.seats : 0);
    }
    std::vector<Occupancy> expected;
    for (const auto& [id, day] : days)
        expected.push_back(day);
    EXPECT_EQ(busyLines(records<Occupancy>(sharedFolder())), busyLines(expected));
}

TEST(DemoRecords, EveryCollectedPaymentHasItsPaperAndNoNumberIsMissing)
{
    std::map<Id, Invoice> papers;
    std::map<std::pair<QString, QString>, QSet<QString>> numbers; // by supplier and letters
    for (const Invoice& paper : records<Invoice>(sharedFolder())) {
        if (!paper.isCreditNote())
            papers.emplace(paper.payment, paper);
        const QString supplier =
            paper.supplier.gstin.isEmpty() ? paper.artisan.toText() : paper.supplier.gstin;
        numbers[{supplier, paper.number.section(u'/', 0, 1)}].insert(paper.number);
    }
    QSet<InvoiceType> types;
    for (const Payment& payment : records<Payment>(sharedFolder())) {
        EXPECT_EQ(payment.capturedAt > 0, papers.contains(payment.id)) << payment.pspId.toStdString();
        if (!papers.contains(payment.id))
            continue;
        types.insert(papers[payment.id].type);
        EXPECT_EQ(papers[payment.id].total, payment.amount);
        EXPECT_EQ(papers[payment.id].sums.total(), payment.amount);
    }
    EXPECT_TRUE(types.contains(InvoiceType::TaxInvoice) && types.contains(InvoiceType::Receipt));
    for (const InvoiceSeries& series : records<InvoiceSeries>(sharedFolder()))
        EXPECT_EQ(series.last, (numbers[{series.supplier, series.letters + u'/' + series.year}].size()));
}

TEST(DemoRecords, NoSeatIsSoldTwice)
{
    std::map<Id, Service> services;
    for (const Service& service : records<Service>(sharedFolder()))
        services.emplace(service.id, service);
    int full = 0;
    for (const Occupancy& day : records<Occupancy>(sharedFolder()))
        for (const BusyInterval& busy : day.busy) {
            EXPECT_LE(busy.taken, services.at(busy.service).seats);
            full += busy.taken == services.at(busy.service).seats ? 1 : 0;
        }
    EXPECT_GT(full, 0);
}

TEST(DemoRecords, LedgerMovementsSumToZeroAndHoldWhatWasCaptured)
{
    std::map<Id, qint64> movements;
    std::map<Id, qint64> taken;
    for (const LedgerEntry& entry : records<LedgerEntry>(sharedFolder())) {
        movements[entry.movement] += entry.amount.paise;
        if (entry.account == LedgerAccount::Gateway && entry.against != LedgerAccount::Bank)
            taken[entry.payment] -= entry.amount.paise;
    }
    EXPECT_GT(movements.size(), 100u);
    for (const auto& [id, sum] : movements)
        EXPECT_EQ(sum, 0) << id.toText().toStdString();
    for (const Payment& payment : records<Payment>(sharedFolder()))
        EXPECT_EQ(taken[payment.id],
                  isCollected(payment.state) ? (payment.amount - payment.fee - payment.refunded).paise : 0);
}

TEST(DemoRecords, SettlementsAddUpAndPayoutsGoToArtisans)
{
    std::set<QString> references;
    int payouts = 0;
    for (const Settlement& settlement : records<Settlement>(sharedFolder())) {
        EXPECT_EQ(sumOfParts(settlement), settlement.amount);
        EXPECT_EQ(settlement.state, SettlementState::Processed);
        EXPECT_TRUE(references.insert(settlement.utr).second);
        EXPECT_EQ(settlement.artisan.isNull(), settlement.way == SettlementWay::Bank);
        payouts += settlement.artisan.isNull() ? 0 : 1;
    }
    EXPECT_GT(payouts, 10);
    EXPECT_GT(static_cast<int>(references.size()), payouts + 10);
    // What went back after it was paid out is taken off the artisan's next payout.
    for (const Payment& payment : records<Payment>(sharedFolder())) {
        if (payment.refunded.paise > 0 || payment.refunding.paise > 0)
            continue;
        EXPECT_LE(payment.paidOut + payment.feeCharged, std::max(Money(), keptOf(payment)));
    }
}

TEST(DemoRecords, PaymentsLookLikeTheProviders)
{
    for (const Payment& payment : records<Payment>(sharedFolder())) {
        if (!isCollected(payment.state))
            continue;
        EXPECT_TRUE(payment.orderId.startsWith(u"order_"_s) && payment.orderId.size() == 20);
        EXPECT_TRUE(payment.pspId.startsWith(u"pay_"_s) && payment.pspId.size() == 18);
        EXPECT_GT(payment.fee.paise, 0);
        EXPECT_LT(payment.fee.paise, payment.amount.paise / 20);
    }
}

TEST(DemoRecords, EveryReachableStateOccurs)
{
    std::set<BookingState> states;
    for (const Booking& booking : records<Booking>(sharedFolder()))
        states.insert(booking.state);
    using enum BookingState;
    for (const BookingState state :
         {Held, Requested, Confirmed, Completed, Declined, Withdrawn, Expired, Cancelled})
        EXPECT_TRUE(states.contains(state)) << enumText(state).data();
}

TEST(DemoRecords, MoneyGoesBackInEveryWay)
{
    std::set<RefundRequestState> asked;
    for (const RefundRequest& request : records<RefundRequest>(sharedFolder()))
        asked.insert(request.state);
    for (const auto state : {RefundRequestState::NeedsInfo, RefundRequestState::Approved})
        EXPECT_TRUE(asked.contains(state)) << enumText(state).data();
    std::set<RefundState> sent;
    std::set<RefundCause> causes;
    for (const Refund& refund : records<Refund>(sharedFolder())) {
        sent.insert(refund.state);
        causes.insert(refund.cause);
        EXPECT_EQ(refund.state == RefundState::Processed, !refund.reference.isEmpty() &&
                                                              isDone(refund.state) &&
                                                              refund.state != RefundState::External);
    }
    for (const auto state : {RefundState::Processed, RefundState::Failed, RefundState::External})
        EXPECT_TRUE(sent.contains(state)) << enumText(state).data();
    EXPECT_TRUE(causes.contains(RefundCause::Request) && causes.contains(RefundCause::Cancellation));
    const auto disputes = records<Dispute>(sharedFolder());
    ASSERT_EQ(disputes.size(), 1u);
    EXPECT_EQ(disputes.front().state, DisputeState::Open);
}

TEST(DemoRecords, OnePaymentDiffersFromTheProvidersList)
{
    std::map<Id, Money> there;
    for (const Refund& refund : records<Refund>(sharedFolder()))
        if (!refund.pspId.isEmpty())
            there[refund.payment] += refund.amount;
    int differing = 0;
    for (const Payment& payment : records<Payment>(sharedFolder())) {
        if (!isCollected(payment.state))
            continue;
        EXPECT_EQ(payment.gatewayCollected, payment.amount);
        differing += payment.gatewayRefunded != there[payment.id] ? 1 : 0;
    }
    EXPECT_EQ(differing, 1);
}

TEST(DemoRecords, NothingHappenedAfterThePresent)
{
    const Millis present = DemoFolder::present();
    for (const Booking& booking : records<Booking>(sharedFolder())) {
        EXPECT_LE(booking.stateAt, present);
        if (booking.state == BookingState::Requested) {
            EXPECT_GT(booking.decideBy, present);
        }
        if (booking.state == BookingState::Held) {
            EXPECT_GT(booking.holdUntil, present);
        }
    }
    for (const Message& message : records<Message>(sharedFolder()))
        EXPECT_LE(message.sentAt, present);
}

TEST(DemoRecords, DaysAreCountedAsTheyWere)
{
    std::map<QDate, PlatformStats> counted;
    for (const Booking& booking : records<Booking>(sharedFolder()))
        if (booking.state == BookingState::Completed)
            counted[dateInIndia(booking.stateAt)].completed += 1;
    for (const User& user : records<User>(sharedFolder()))
        counted[dateInIndia(user.createdAt)].newPeople += 1;
    for (const Payment& payment : records<Payment>(sharedFolder()))
        if (isCollected(payment.state)) {
            counted[dateInIndia(payment.capturedAt)].confirmed += 1;
            counted[dateInIndia(payment.capturedAt)].captured += payment.amount;
        }
    const auto days = records<PlatformStats>(sharedFolder());
    ASSERT_EQ(days.size(), 30u);
    for (const PlatformStats& day : days) {
        EXPECT_EQ(day.completed, counted[day.date].completed);
        EXPECT_EQ(day.newPeople, counted[day.date].newPeople);
        EXPECT_EQ(day.confirmed, counted[day.date].confirmed);
        EXPECT_EQ(day.captured, counted[day.date].captured);
    }
}

TEST(DemoRecords, OpenBookingsHaveTheirJobsAndNothingIsDueBefore)
{
    const auto due =
        sharedFolder().store().fetch([](backend::StoreReader& reader) { return reader.nextJobDue(); });
    ASSERT_TRUE(due && *due);
    EXPECT_GE(**due, DemoFolder::present());
}

QByteArray allText(DemoFolder& folder)
{
    QByteArray text;
    for (const KindSpec& spec : allKinds())
        for (const QJsonObject& doc : folder.documents(spec.kind))
            text += QByteArray(spec.table) + ' ' + sql::documentText(doc) + '\n';
    return text;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Every file by its path below the folder, with the hash of what is in it.
std::map<QString, QByteArray> attachmentsOf(const DemoFolder& folder)
{
    std::map<QString, QByteArray> files;
    const QDir root(backend::datafolder::attachments(folder.path()));
    for (QDirIterator each(root.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        files[root.relativeFilePath(path)] =
            QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256);
    }
    return files;
}

QByteArray providerBook(const DemoFolder& folder)
{
    return contentOf(folder.path() + u"/provider.json"_s);
}

TEST(DemoSeed, SameSeedSameRecordsAnotherSeedOthers)
{
    DemoFolder again(7);
    const QByteArray first = allText(sharedFolder());
    EXPECT_GT(first.count('\n'), 5000);
    EXPECT_TRUE(first == allText(again));
    const auto files = attachmentsOf(sharedFolder());
    EXPECT_GT(files.size(), 20u);
    EXPECT_EQ(files, attachmentsOf(again));
    const QByteArray book = providerBook(sharedFolder());
    EXPECT_GT(book.size(), 1000);
    EXPECT_TRUE(book == providerBook(again));
    DemoFolder other(8);
    EXPECT_FALSE(first == allText(other));
    EXPECT_NE(files, attachmentsOf(other));
    EXPECT_FALSE(book == providerBook(other));
}

TEST(DemoProgram, LeavesAFolderThatExistsAlone)
{
    QTemporaryDir dir;
    QFile mine(dir.path() + u"/mine"_s);
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    EXPECT_EQ(runDemo({u"--data"_s, dir.path(), u"--size"_s, u"small"_s}).code, 1);
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files), QStringList{u"mine"_s});
    EXPECT_EQ(runDemo({u"--data"_s}).code, 2);
    EXPECT_EQ(runDemo({u"--data"_s, dir.path() + u"/x"_s, u"--size"_s, u"huge"_s}).code, 2);
}

} // namespace
} // namespace karigar::demo::test
