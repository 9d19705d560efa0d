// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/samples.h"

#include "models/domain/rules/limits.h"

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

constexpr Millis kStart = at(5, 10);
const QString kSha = QString(64, u'a');

QJsonObject naming(const char* name, const Id& id)
{
    return {{QLatin1String(name), id.toText()}};
}

/// A sample in the making: the world is prepared by the steps of each command below.
Sample sample(QLatin1String command)
{
    return {command, World(), {}, {}, false};
}

Sample answering(QLatin1String command, const Actor& actor)
{
    Sample s = sample(command);
    s.args = naming("booking", s.world.book(s.world.customer(), s.world.addService(), kStart));
    s.args.insert("reason"_L1, u"A fair in Pushkar"_s);
    s.actor = actor;
    s.personal = true;
    return s;
}

Sample completing()
{
    Sample s = sample("booking.complete"_L1);
    const Id id =
        s.world.book(s.world.customer(), s.world.addService({.mode = BookingMode::Instant}), kStart);
    EXPECT_TRUE(s.world.news(id, "captured"_L1));
    s.world.now = kStart;
    s.args = naming("booking", id);
    s.actor = s.world.artisan();
    s.personal = true;
    return s;
}

/// A confirmed booking, and a proposal of the artisan to move it.
Sample changing(QLatin1String command, const Actor& actor)
{
    Sample s = sample(command);
    const Id booking =
        s.world.book(s.world.customer(), s.world.addService({.mode = BookingMode::Instant}), kStart);
    EXPECT_TRUE(s.world.news(booking, "captured"_L1));
    const QJsonObject wish{{"change"_L1, named(u"change").toText()},
                           {"payment"_L1, named(u"extra").toText()},
                           {"booking"_L1, booking.toText()},
                           {"startAt"_L1, kStart + kDay},
                           {"seats"_L1, 1}};
    s.actor = actor;
    s.personal = !actor.isSystem();
    if (command == "change.propose"_L1) {
        s.args = wish;
        return s;
    }
    s.world.must(s.world.artisan(), "change.propose"_L1, wish);
    s.args = naming("change", named(u"change"));
    if (command == "change.expire"_L1)
        s.world.now += kChangeWindow;
    return s;
}

Sample holding()
{
    Sample s = sample("booking.hold"_L1);
    s.args = {{"booking"_L1, named(u"b").toText()},
              {"payment"_L1, named(u"p").toText()},
              {"service"_L1, s.world.addService({.mode = BookingMode::Instant}).toText()},
              {"startAt"_L1, kStart},
              {"note"_L1, u"Left-handed"_s}};
    s.actor = s.world.customer();
    return s;
}

Sample expiring()
{
    Sample s = sample("booking.expire"_L1);
    const Id id = s.world.book(s.world.customer(), s.world.addService(), kStart);
    s.world.now = s.world.booking(id).decideBy;
    s.args = naming("booking", id);
    return s;
}

/// One guest where two are needed, and the day of the decision has come.
Sample deciding(QLatin1String command)
{
    Sample s = sample(command);
    const Id service =
        s.world.addService({.mode = BookingMode::Instant, .seats = 3, .minSeats = 2, .decideHours = 24});
    const Id id = s.world.book(s.world.customer(), service, kStart);
    EXPECT_TRUE(s.world.news(id, "captured"_L1));
    s.args = {{"service"_L1, service.toText()}, {"startAt"_L1, kStart}};
    s.world.now = s.world.booking(id).decideRunAt;
    if (command == "session.run"_L1) {
        s.actor = s.world.artisan();
        s.personal = true;
    }
    return s;
}

/// An open conversation, with a file that the customer has declared.
Sample talking(QLatin1String command)
{
    Sample s = sample(command);
    const Id channel =
        s.world.book(s.world.customer(), s.world.addService({.mode = BookingMode::Instant}), kStart);
    s.world.must(s.world.customer(), "attachment.declare"_L1,
                 {{"sha"_L1, kSha}, {"mime"_L1, u"image/jpeg"_s}, {"size"_L1, 5000}});
    s.args = naming("channel", channel);
    s.actor = s.world.customer();
    s.personal = true;
    return s;
}

Sample sending()
{
    Sample s = talking("message.send"_L1);
    s.args.insert("message"_L1, named(u"m").toText());
    s.args.insert("text"_L1, u"नमस्ते"_s);
    s.args.insert("files"_L1, QJsonArray{QJsonObject{{"sha"_L1, kSha}, {"name"_L1, u"pot.jpg"_s}}});
    return s;
}

Sample readingChannel()
{
    Sample s = talking("channel.read"_L1);
    s.args.insert("upTo"_L1, s.world.now);
    return s;
}

Sample readingNotification()
{
    Sample s = sample("notification.read"_L1);
    s.world.book(s.world.customer(), s.world.addService(), kStart);
    s.args = naming("notification", s.world.facts.all<Notification>().at(0).id);
    s.actor = s.world.artisan();
    s.personal = true;
    return s;
}

Sample paying(QLatin1String command)
{
    Sample s = sample(command);
    const Id id =
        s.world.hold(s.world.customer(), s.world.addService({.mode = BookingMode::Instant}), kStart);
    s.args = naming("payment", s.world.payment(id).id);
    if (command == "payment.ordered"_L1)
        s.args.insert("order"_L1, u"order_1"_s);
    if (command == "payment.capture_failed"_L1) {
        EXPECT_TRUE(s.world.news(id, "authorized"_L1));
    }
    if (command == "payment.observe"_L1) {
        s.args.insert("pspId"_L1, u"pay_1"_s);
        s.args.insert("status"_L1, u"captured"_s);
        s.args.insert("amount"_L1, FieldWriter::encode(s.world.payment(id).amount));
    }
    return s;
}

/// A refund on its way: the payment was captured although the booking had been withdrawn.
Sample refunding(QLatin1String command)
{
    Sample s = sample(command);
    const Id id = s.world.hold(s.world.customer(), s.world.addService(), kStart);
    s.world.must(s.world.customer(), "booking.withdraw"_L1, naming("booking", id));
    EXPECT_TRUE(s.world.news(id, "captured"_L1));
    const Refund refund = s.world.refunds(id).at(0);
    if (command == "refund.sent"_L1) {
        s.args = naming("refund", refund.id);
        return s;
    }
    s.world.must(World::marketplace(), "refund.sent"_L1, naming("refund", refund.id));
    EXPECT_TRUE(s.world.refundNews(refund, "pending"_L1, u"rfnd_1"_s));
    s.args = naming("payment", refund.payment);
    s.args.insert("pspId"_L1, u"rfnd_1"_s);
    s.args.insert("status"_L1, u"processed"_s);
    s.args.insert("amount"_L1, FieldWriter::encode(refund.amount));
    return s;
}

/// A paid booking on its day, as somebody ends it.
Sample ending(QLatin1String command, const Actor& actor)
{
    Sample s = sample(command);
    const Id id = s.world.book(s.world.customer(),
                               s.world.addService({.mode = BookingMode::Instant, .seats = 4}), kStart, 2);
    EXPECT_TRUE(s.world.news(id, "captured"_L1));
    s.actor = actor;
    s.args = naming("booking", id);
    s.personal = command == "booking.no_show"_L1;
    if (s.personal) {
        s.world.now = kStart + kHour;
        return s;
    }
    const bool all = command == "booking.cancel"_L1;
    s.args.insert("code"_L1, u"illness"_s);
    s.args.insert("refund"_L1, FieldWriter::encode(Money{all ? 300000 : 150000}));
    if (!all)
        s.args.insert("seats"_L1, 1);
    return s;
}

/// Money is asked for: the request is there, except for the command that makes it.
Sample asking(QLatin1String command, const Actor& actor)
{
    Sample s = sample(command);
    s.actor = actor;
    s.personal = !actor.admin;
    const Id id =
        s.world.book(s.world.customer(), s.world.addService({.mode = BookingMode::Instant}), kStart);
    EXPECT_TRUE(s.world.news(id, "captured"_L1));
    s.args = {{"request"_L1, named(u"request").toText()},
              {"booking"_L1, id.toText()},
              {"reason"_L1, u"cut_short"_s},
              {"text"_L1, u"Half an hour only"_s},
              {"wished"_L1, FieldWriter::encode(Money{75000})}};
    if (command == "refund.request"_L1)
        return s;
    s.world.must(s.world.customer(), "refund.request"_L1, s.args);
    s.args = naming("request", named(u"request"));
    s.args.insert("text"_L1, u"Thank you for writing"_s);
    if (command == "refund.answer"_L1)
        s.world.must(s.world.admin(), "refund.ask"_L1, s.args);
    if (command == "refund.approve"_L1) {
        s.args.insert("measure"_L1, u"other"_s);
        s.args.insert("amount"_L1, FieldWriter::encode(Money{75000}));
        s.args.insert("seen"_L1, QJsonObject{{"captured"_L1, FieldWriter::encode(Money{150000})}});
    }
    return s;
}

/// A refund that the gateway could not carry out, or made without us.
Sample troubled(QLatin1String command, const Actor& actor)
{
    Sample s = refunding("refund.observe"_L1);
    s.command = command;
    s.actor = actor;
    const Refund refund = s.world.facts.all<Refund>().at(0);
    EXPECT_TRUE(s.world.refundNews(refund, "failed"_L1, u"rfnd_1"_s));
    s.args = naming("refund", refund.id);
    if (command == "refund.settle_manually"_L1)
        s.args.insert("proof"_L1, u"UTR 123"_s);
    if (command == "refund.note"_L1)
        s.world.must(s.world.admin(), "refund.settle_manually"_L1,
                     {{"refund"_L1, refund.id.toText()}, {"proof"_L1, u"UTR 123"_s}});
    if (command == "refund.adopt_external"_L1) {
        s.world.must(World::marketplace(), "refund.observe"_L1,
                     {{"payment"_L1, refund.payment.toText()},
                      {"pspId"_L1, u"rfnd_2"_s},
                      {"status"_L1, u"processed"_s},
                      {"amount"_L1, FieldWriter::encode(refund.amount)}});
        s.args = naming("refund", Id::derive(refund.payment, u"external:rfnd_2"));
    }
    return s;
}

/// A payment that was captured, and completed unless it is about the settlement itself.
Sample settling(QLatin1String command)
{
    Sample s = completing();
    s.command = command;
    s.personal = false;
    const Booking booking = s.world.facts.all<Booking>().at(0);
    const Actor admin = s.world.admin();
    const QJsonObject link{{"artisan"_L1, booking.artisan.toText()}, {"account"_L1, u"acc_Lakshmi123456"_s}};
    const auto observed = [&](const QString& status) {
        QJsonObject args = naming("payout", s.world.facts.all<Settlement>().at(0).id);
        args.insert("status"_L1, status);
        args.insert("amount"_L1, FieldWriter::encode(s.world.facts.all<Settlement>().at(0).amount));
        return args;
    };
    s.actor = command.startsWith("payout."_L1) ? admin : World::marketplace();
    if (command == "settlement.observe"_L1) {
        const QJsonObject line{{"type"_L1, u"payment"_s},
                               {"entity"_L1, s.world.payment(booking.id).pspId},
                               {"credit"_L1, FieldWriter::encode(Money{146460})}};
        s.args = {{"pspId"_L1, u"setl_1"_s},
                  {"status"_L1, u"processed"_s},
                  {"amount"_L1, FieldWriter::encode(Money{146460})},
                  {"at"_L1, kStart},
                  {"lines"_L1, QJsonArray{line}}};
        return s;
    }
    s.args = link;
    if (command == "payout.link"_L1)
        return s;
    s.world.must(s.world.artisan(), "booking.complete"_L1, naming("booking", booking.id));
    s.args = {{"artisan"_L1, booking.artisan.toText()},
              {"payments"_L1, QJsonArray{booking.payment.toText()}},
              {"amount"_L1, FieldWriter::encode(Money{146460})},
              {"reference"_L1, u"UTR 7"_s}};
    if (command == "payout.record"_L1)
        return s;
    s.world.must(admin, "payout.link"_L1, link);
    s.args = naming("booking", booking.id);
    if (command == "payout.decide"_L1) {
        s.actor = World::marketplace();
        return s;
    }
    s.world.must(World::marketplace(), "payout.decide"_L1, s.args);
    s.args = naming("payout", s.world.facts.all<Settlement>().at(0).id);
    if (command == "transfer.sent"_L1)
        return s;
    s.world.must(World::marketplace(), "transfer.sent"_L1, s.args);
    s.args = observed(command == "payout.retry"_L1 ? u"failed"_s : u"processed"_s);
    if (command == "payout.retry"_L1) {
        s.world.must(World::marketplace(), "transfer.observe"_L1, s.args);
        s.args = naming("payout", s.world.facts.all<Settlement>().at(0).id);
    }
    return s;
}

Sample contesting()
{
    Sample s = asking("refund.request"_L1, World::marketplace());
    s.command = "dispute.observe"_L1;
    s.personal = false;
    s.args = naming("payment", s.world.facts.all<Payment>().at(0).id);
    s.args.insert("pspId"_L1, u"disp_1"_s);
    s.args.insert("amount"_L1, FieldWriter::encode(Money{150000}));
    return s;
}

Sample showing(QLatin1String command)
{
    Sample s = sample(command);
    s.actor = s.world.artisan();
    s.world.must(s.actor, "attachment.declare"_L1,
                 {{"sha"_L1, kSha}, {"mime"_L1, u"image/jpeg"_s}, {"size"_L1, 5000}});
    s.args = naming("item", named(u"item"));
    if (command == "portfolio.add"_L1)
        s.args.insert("picture"_L1, kSha);
    if (command == "portfolio.remove"_L1) {
        s.world.must(s.actor, "portfolio.add"_L1,
                     {{"item"_L1, named(u"item").toText()}, {"picture"_L1, kSha}});
        s.personal = true;
    }
    return s;
}

Sample editing()
{
    Sample s = sample("service.save"_L1);
    s.args = naming("service", s.world.addService());
    s.args.insert("title"_L1, u"Blue pottery"_s);
    s.args.insert("price"_L1, FieldWriter::encode(Money{99900}));
    s.args.insert("bufferBefore"_L1, 15);
    s.args.insert("bufferAfter"_L1, 30);
    s.args.insert("seats"_L1, 6);
    s.args.insert("minSeats"_L1, 4);
    s.args.insert("decideHours"_L1, 48);
    s.args.insert("maxPerDay"_L1, 2);
    s.args.insert("maxPerWeek"_L1, 5);
    s.args.insert("privateGroup"_L1, true);
    s.args.insert("privatePrice"_L1, FieldWriter::encode(Money{500000}));
    s.actor = s.world.artisan();
    s.personal = true;
    return s;
}

/// A calendar of another program, imported already unless this is the import.
Sample blocking(QLatin1String command)
{
    Sample s = sample(command);
    s.actor = s.world.artisan();
    const QJsonObject span{{"from"_L1, kStart}, {"to"_L1, kStart + kHour}, {"title"_L1, u"Dentist"_s}};
    const QJsonObject args{{"source"_L1, named(u"calendar").toText()},
                           {"name"_L1, u"Google"_s},
                           {"url"_L1, u"https://calendar.example.org/a.ics"_s},
                           {"spans"_L1, QJsonArray{span}}};
    s.world.must(s.actor, "busy.import"_L1, args);
    s.args = command == "busy.import"_L1 ? args : naming("source", named(u"calendar"));
    s.personal = true;
    return s;
}

Sample subscribing(QLatin1String command)
{
    Sample s = sample(command);
    const QJsonObject args{{"feed"_L1, named(u"feed").toText()},
                           {"user"_L1, s.world.artisan().user.toText()},
                           {"tokenHash"_L1, kSha},
                           {"artisan"_L1, true}};
    s.args = args;
    if (command == "calendar_feed.revoke"_L1) {
        s.world.must(World::marketplace(), "calendar_feed.create"_L1, args);
        s.args = {{"feed"_L1, args["feed"_L1]}, {"user"_L1, args["user"_L1]}};
    }
    s.actor = World::marketplace();
    return s;
}

/// A confirmed booking on the eve of its day.
Sample reminding(QLatin1String command, const Actor& actor)
{
    Sample s = sample(command);
    s.args = naming("booking", s.world.book(s.world.customer(),
                                            s.world.addService({.mode = BookingMode::Instant}), kStart));
    s.world.now = kStart - kDay;
    s.actor = actor;
    if (command == "booking.remind"_L1)
        return s;
    s.args.insert("what"_L1, u"reminder24"_s);
    if (command != "delivery.claim"_L1)
        s.args.insert("state"_L1, u"sent"_s);
    s.args.insert("dueAt"_L1, s.world.now);
    if (actor.isSystem())
        s.args.insert("user"_L1, s.world.customer().user.toText());
    s.personal = !actor.isSystem();
    return s;
}

/// A place in the line for a session that somebody else has; for what answers an offer, an offer.
Sample queueing(QLatin1String command, const Actor& actor)
{
    Sample s = sample(command);
    const Id service = s.world.addService({.mode = BookingMode::Instant});
    const Id sold = s.world.book(s.world.customer(1), service, kStart);
    const QJsonObject wish{{"entry"_L1, named(u"entry").toText()},
                           {"service"_L1, service.toText()},
                           {"startAt"_L1, kStart},
                           {"seats"_L1, 1}};
    s.actor = actor;
    s.args = wish;
    if (command == "waitlist.join"_L1)
        return s;
    s.world.must(s.world.customer(), "waitlist.join"_L1, wish);
    EXPECT_TRUE(s.world.answer(s.world.customer(1), "booking.withdraw"_L1, sold) ||
                s.world.cancel(s.world.customer(1), sold));
    s.args = naming("entry", named(u"entry"));
    s.personal = !actor.isSystem();
    if (command == "waitlist.accept"_L1) {
        s.args.insert("booking"_L1, named(u"b").toText());
        s.args.insert("payment"_L1, named(u"p").toText());
    } else if (actor.isSystem()) {
        s.world.now = kStart;
    }
    return s;
}

Sample plain(QLatin1String command, const Actor& actor, const QJsonObject& args)
{
    return {command, World(), actor, args, false};
}

} // namespace

std::vector<Sample> samples()
{
    const World w;
    return {
        answering("booking.approve"_L1, w.artisan()),
        answering("booking.decline"_L1, w.artisan()),
        answering("booking.withdraw"_L1, w.customer()),
        changing("change.propose"_L1, w.artisan()),
        changing("change.accept"_L1, w.customer()),
        changing("change.decline"_L1, w.customer()),
        changing("change.withdraw"_L1, w.artisan()),
        changing("change.expire"_L1, World::marketplace()),
        completing(),
        holding(),
        expiring(),
        sending(),
        readingChannel(),
        readingNotification(),
        paying("payment.observe"_L1),
        paying("payment.ordered"_L1),
        paying("payment.capture_failed"_L1),
        paying("payment.compare"_L1),
        showing("portfolio.add"_L1),
        showing("portfolio.remove"_L1),
        editing(),
        ending("booking.cancel"_L1, w.customer()),
        ending("booking.cancel_seats"_L1, w.customer()),
        ending("booking.no_show"_L1, w.artisan()),
        asking("refund.request"_L1, w.customer()),
        asking("refund.review"_L1, w.admin()),
        asking("refund.ask"_L1, w.admin()),
        asking("refund.answer"_L1, w.customer()),
        asking("refund.approve"_L1, w.admin()),
        asking("refund.reject"_L1, w.admin()),
        asking("refund.withdraw"_L1, w.customer()),
        troubled("refund.retry"_L1, w.admin()),
        troubled("refund.settle_manually"_L1, w.admin()),
        troubled("refund.note"_L1, World::marketplace()),
        troubled("refund.adopt_external"_L1, w.admin()),
        contesting(),
        settling("settlement.observe"_L1),
        settling("payout.link"_L1),
        settling("payout.record"_L1),
        settling("payout.decide"_L1),
        settling("payout.retry"_L1),
        settling("transfer.sent"_L1),
        settling("transfer.observe"_L1),
        refunding("refund.sent"_L1),
        refunding("refund.observe"_L1),
        blocking("busy.import"_L1),
        blocking("busy.remove"_L1),
        subscribing("calendar_feed.create"_L1),
        subscribing("calendar_feed.revoke"_L1),
        reminding("booking.remind"_L1, World::marketplace()),
        reminding("delivery.claim"_L1, World::marketplace()),
        reminding("delivery.record"_L1, World::marketplace()),
        reminding("reminder.shown"_L1, w.customer()),
        queueing("waitlist.accept"_L1, w.customer()),
        queueing("waitlist.expire"_L1, World::marketplace()),
        queueing("waitlist.join"_L1, w.customer()),
        queueing("waitlist.leave"_L1, w.customer()),
        deciding("session.decide"_L1),
        deciding("session.run"_L1),
        plain("attachment.declare"_L1, w.customer(),
              {{"sha"_L1, kSha}, {"mime"_L1, u"image/png"_s}, {"size"_L1, 1}}),
        plain(
            "availability.save"_L1, w.artisan(),
            {{"zone"_L1, u"Europe/Berlin"_s},
             {"overrides"_L1, QJsonArray{QJsonObject{{"date"_L1, u"2026-04-11"_s}, {"note"_L1, u"Fair"_s}}}},
             {"blackouts"_L1,
              QJsonArray{QJsonObject{
                  {"from"_L1, u"2026-05-01"_s}, {"to"_L1, u"2026-05-09"_s}, {"note"_L1, u"Wedding"_s}}}},
             {"away"_L1, true},
             {"awayNote"_L1, u"Back on Friday"_s}}),
        plain("billing.save"_L1, w.customer(),
              {{"name"_L1, u"Ravi Exports"_s},
               {"address"_L1, u"4 MG Road, Pune"_s},
               {"gstin"_L1, u"27AAPFU0939F1ZV"_s}}),
        plain("favourite.set"_L1, w.customer(), naming("artisan", w.artisan().user)),
        plain("notification.read"_L1, w.customer(), {}),
        plain("profile.save"_L1, w.artisan(),
              {{"name"_L1, u"Asha Devi"_s},
               {"craft"_L1, u"Pottery"_s},
               {"city"_L1, u"Jaipur"_s},
               {"state"_L1, u"08"_s}}),
        plain("reminders.save"_L1, w.customer(), {{"mail1"_L1, false}, {"quietFrom"_L1, 23 * 60}}),
        plain("money.look"_L1, w.admin(), {}),
        plain("money.looked"_L1, World::marketplace(), {{"all"_L1, true}, {"compared"_L1, 3}}),
        plain("stats.publish"_L1, World::marketplace(), {{"date"_L1, u"2026-04-06"_s}, {"requests"_L1, 3}}),
        plain("tax.save"_L1, w.artisan(),
              {{"registration"_L1, u"registered"_s},
               {"gstin"_L1, u"08RAMPN1346C1ZE"_s},
               {"legalName"_L1, u"Asha Devi"_s},
               {"address"_L1, u"Kumhar Mohalla, Jaipur"_s},
               {"sac"_L1, u"999291"_s},
               {"rateBasisPoints"_L1, 1800}}),
        plain(
            "user.register"_L1, World::marketplace(),
            {{"user"_L1, named(u"new").toText()}, {"email"_L1, u"New@example.org"_s}, {"name"_L1, u"New"_s}}),
        plain("user.save"_L1, w.customer(), {{"name"_L1, u"Ravi"_s}, {"zone"_L1, u"Asia/Kolkata"_s}}),
    };
}

} // namespace karigar::test
