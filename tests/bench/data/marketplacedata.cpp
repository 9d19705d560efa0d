// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/data/marketplacedata.h"

#include "models/domain/base/clock.h"
#include "tests/bench/data/dice.h"
#include "tests/bench/data/words.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::bench {

namespace {

constexpr Millis kPast = 630 * kDay;
constexpr Millis kFuture = 90 * kDay;
/// Of the bookings to come, each thirtieth is undecided; at 100,000 bookings that is one in five hours.
constexpr int kRequestEvery = 30;

QString personName(Dice& dice)
{
    const Words& all = words();
    return dice.of(all.firstNames) + u' ' + all.lastNames[dice.leaning(all.lastNames.size())];
}

} // namespace

MarketplaceData::MarketplaceData(const Id& owner, Millis now, int size)
    : m_owner(owner)
    , m_now(now)
    , m_size(size)
{
}

Id MarketplaceData::id(const char* kind, int n) const
{
    return Id::derive(m_owner, QString::fromLatin1(kind) + QString::number(n), m_now - kPast + n);
}

Millis MarketplaceData::startOf(int n) const
{
    constexpr Millis kGrid = 5 * kMinute;
    return (m_now - kPast + (kPast + kFuture) * n / m_size) / kGrid * kGrid;
}

BookingState MarketplaceData::stateOf(int n) const
{
    if (startOf(n) > m_now + kDay)
        return n % kRequestEvery == 0 ? BookingState::Requested : BookingState::Confirmed;
    static constexpr std::array kPastStates{
        BookingState::Completed, BookingState::Completed, BookingState::Completed, BookingState::Completed,
        BookingState::NoShow,    BookingState::Declined,  BookingState::Completed, BookingState::Cancelled};
    return kPastStates[static_cast<size_t>(n) % kPastStates.size()];
}

Booking MarketplaceData::booking(int n) const
{
    Dice dice(static_cast<std::uint64_t>(n));
    const Words& all = words();
    const int place = dice.leaning(static_cast<qsizetype>(all.workshops.size()));
    const Words::Workshop& workshop = all.workshops[static_cast<size_t>(place)];
    Booking booking;
    booking.id = id("booking", n);
    booking.customer = id("customer", dice.leaning(5000));
    booking.artisan = m_owner;
    booking.service = id("service", place);
    booking.payment = id("payment", n);
    booking.state = stateOf(n);
    booking.customerName = personName(dice);
    booking.artisanName = workshop.artisan;
    booking.serviceTitle = workshop.title;
    booking.place = workshop.city;
    booking.zone = u"Asia/Kolkata"_s;
    booking.startAt = startOf(n);
    booking.endAt = booking.startAt + 2 * kHour;
    booking.date = QDateTime::fromMSecsSinceEpoch(booking.startAt, Qt::OffsetFromUTC, 19800).date();
    booking.seats = 1 + dice.below(3);
    booking.unitPrice = Money::rupees(500 + 50 * dice.below(60));
    booking.total = booking.unitPrice * booking.seats;
    if (dice.below(3) == 0)
        booking.note = dice.of(all.sentences).left(120);
    booking.createdAt = booking.startAt - 10 * kDay;
    booking.stateAt = booking.createdAt + kHour;
    booking.decideBy = booking.startAt - 12 * kHour;
    booking.history = {{BookingState::Held, booking.createdAt, booking.customer, u"booking.hold"_s, {}, {}},
                       {BookingState::Requested, booking.stateAt, {}, {}, {}, {}}};
    return booking;
}

Payment MarketplaceData::paymentOf(const Booking& booking) const
{
    Payment payment;
    payment.id = booking.payment;
    payment.booking = booking.id;
    payment.customer = booking.customer;
    payment.artisan = booking.artisan;
    payment.state = PaymentState::Authorized;
    payment.amount = booking.total;
    payment.orderId = u"order_"_s + booking.id.toText().right(14);
    payment.pspId = u"pay_"_s + booking.customer.toText().right(14);
    payment.method = u"upi"_s;
    payment.createdAt = booking.createdAt;
    payment.authorizedAt = booking.stateAt;
    payment.title = booking.serviceTitle;
    payment.customerName = booking.customerName;
    return payment;
}

Message MarketplaceData::message(int n) const
{
    Dice dice(static_cast<std::uint64_t>(n) + 1'000'000);
    Message message;
    message.id = id("message", n);
    message.channel = id("booking", n - n % 7);
    message.artisan = m_owner;
    message.customer = id("customer", dice.leaning(5000));
    message.author = dice.below(2) == 0 ? message.artisan : message.customer;
    message.text = dice.of(words().sentences) + u' ' + personName(dice);
    message.sentAt = startOf(n);
    return message;
}

Notification MarketplaceData::notification(int n) const
{
    Dice dice(static_cast<std::uint64_t>(n) + 2'000'000);
    Notification notification;
    notification.id = id("notification", n);
    notification.user = m_owner;
    notification.topic = Topic::MessageReceived;
    notification.subject = id("booking", n);
    notification.args = {personName(dice), dice.of(words().sentences).left(60)};
    notification.at = startOf(n);
    notification.readAt = notification.at + kHour;
    return notification;
}

MarketplaceData::Record MarketplaceData::mixed(int n) const
{
    const int part = n % 25;
    if (part < 10)
        return onlyBooking(n);
    if (part < 20) {
        const Message one = message(n);
        return {Kind::Message, one.id, toJson(one)};
    }
    if (part < 23) {
        const Notification one = notification(n);
        return {Kind::Notification, one.id, toJson(one)};
    }
    const Payment one = paymentOf(booking(n));
    return {Kind::Payment, one.id, toJson(one)};
}

MarketplaceData::Record MarketplaceData::onlyBooking(int n) const
{
    const Booking one = booking(n);
    return {Kind::Booking, one.id, toJson(one)};
}

std::vector<MarketplaceData::Record> MarketplaceData::services() const
{
    std::vector<Record> records;
    int n = 0;
    for (const Words::Workshop& workshop : words().workshops) {
        Service service;
        service.id = id("service", n++);
        service.artisan = m_owner;
        service.title = workshop.title;
        service.craft = workshop.craft;
        service.city = workshop.city;
        service.artisanName = workshop.artisan;
        service.description = workshop.description;
        service.seats = 8;
        service.price = Money::rupees(1500);
        service.published = true;
        service.createdAt = m_now - kPast;
        records.push_back({Kind::Service, service.id, toJson(service)});
    }
    return records;
}

std::vector<int> MarketplaceData::requests() const
{
    std::vector<int> numbers;
    for (int n = 0; n < m_size; n += kRequestEvery)
        if (stateOf(n) == BookingState::Requested)
            numbers.push_back(n);
    return numbers;
}

} // namespace karigar::bench
