// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailcompose.h"

#include "backend/mail/mailcontent.h"
#include "backend/mail/mailtemplates.h"
#include "backend/mail/mailwords.h"
#include "models/calendarfiles/bookingevent.h"
#include "models/domain/rules/cancellation.h"
#include "models/domain/rules/mailtable.h"
#include "models/domain/rules/reminders.h"

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

std::optional<Topic> topicOf(const MailOrder& order)
{
    if (const auto reminder = reminderNamed(order.what))
        return reminderTopic(*reminder);
    return enumFromText<Topic>(order.what);
}

/// Wall-clock times differ between the reader's and the workshop's zone on this day.
bool clocksDiffer(const MailWords& words, const MailFacts& facts)
{
    const Booking& b = facts.booking;
    return words.span(b.startAt, b.endAt, facts.reader.zone) != words.span(b.startAt, b.endAt, b.zone);
}

std::vector<std::pair<QString, QString>> factsOf(const MailWords& words, const MailFacts& facts)
{
    const Booking& b = facts.booking;
    std::vector<std::pair<QString, QString>> lines;
    lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "Workshop")), b.serviceTitle);
    lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "With")),
                       facts.readerIsArtisan() ? b.customerName : b.artisanName);
    const bool differ = clocksDiffer(words, facts);
    QString when = words.span(b.startAt, b.endAt, facts.reader.zone);
    if (differ)
        when += u" ("_s + facts.reader.zone + u')';
    lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "When")), when);
    if (differ)
        lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "At the workshop")),
                           words.span(b.startAt, b.endAt, b.zone) + u" ("_s + b.zone + u')');
    lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "Where")),
                       b.place.isEmpty() ? words.say(QT_TRANSLATE_NOOP("Mail", "Online, by video"))
                                         : b.place);
    lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "Guests")), QString::number(b.seats));
    if (!facts.entry)
        lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "Price")), formatMoney(b.total));
    else if (facts.entry->state == WaitlistState::Offered)
        lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "Kept for you until")),
                           words.moment(facts.entry->offerUntil, facts.reader.zone));
    if (b.refunded.paise > 0)
        lines.emplace_back(words.say(QT_TRANSLATE_NOOP("Mail", "Goes back to the guest")),
                           formatMoney(b.refunded));
    return lines;
}

QStringList paragraphsOf(const MailWords& words, Topic topic, const MailTemplate& texts,
                         const MailFacts& facts, const QStringList& values, bool late)
{
    QStringList paragraphs;
    if (late)
        paragraphs << words.say(
            QT_TRANSLATE_NOOP("Mail", "This mail comes late because it could not be sent in time."));
    paragraphs << words.say(facts.readerIsArtisan() ? texts.toArtisan : texts.toCustomer, values);
    if (texts.detail && !values.value(2).isEmpty())
        paragraphs << words.say(texts.detail, values);
    const Booking& b = facts.booking;
    if (topic == Topic::PaymentFailed)
        paragraphs << (b.state == BookingState::Held
                           ? words.say(QT_TRANSLATE_NOOP(
                                 "Mail", "As long as the seat is held, it can be paid again in Karigar."))
                           : words.say(QT_TRANSLATE_NOOP(
                                 "Mail", "The booking is therefore cancelled, and nobody is charged.")));
    const bool over = b.state == BookingState::Declined || b.state == BookingState::Cancelled;
    const QString reason = endReasonWords(b.reasonCode, b.reason);
    if (over && !reason.isEmpty())
        paragraphs << words.say(QT_TRANSLATE_NOOP("Mail", "The reason: %1"), {reason});
    return paragraphs;
}

QStringList footerOf(const MailWords& words, MailRule rule)
{
    QStringList footer{words.say(QT_TRANSLATE_NOOP(
        "Mail", "You get this mail because of your booking on Karigar. Which mails you get, "
                "and when, you choose in Karigar under Settings, Reminders and "
                "notifications."))};
    if (rule == MailRule::Always)
        footer << words.say(
            QT_TRANSLATE_NOOP("Mail", "This one is always sent, because a day or money depends on it."));
    return footer;
}

/// Part of a booking was cancelled when it is still there afterwards.
bool isPartial(Topic topic, const Booking& booking)
{
    return topic == Topic::BookingCancelled && booking.state != BookingState::Cancelled;
}

/// Null for what this reader is not written to about: the operations desk works in its window.
const MailTemplate* wordsFor(Topic topic, const MailFacts& facts)
{
    const bool party = facts.readerIsArtisan() || facts.reader.id == facts.booking.customer;
    const MailTemplate* texts =
        isPartial(topic, facts.booking) ? &seatsCancelledTemplate() : mailTemplate(topic);
    return party && texts && (facts.readerIsArtisan() ? texts->toArtisan : texts->toCustomer) ? texts
                                                                                              : nullptr;
}

/// The booking for the reader's own calendar; once it is cancelled, what takes it out again.
MailAttachment calendarOf(const MailFacts& facts)
{
    const bool gone = facts.booking.state == BookingState::Cancelled;
    const auto side = facts.readerIsArtisan() ? ics::Side::Artisan : ics::Side::Customer;
    return {ics::fileNameOf(facts.booking),
            gone ? "text/calendar; charset=utf-8; method=CANCEL"
                 : "text/calendar; charset=utf-8; method=PUBLISH",
            ics::bookingFile(facts.booking, side)};
}

} // namespace

std::optional<MailMessage> composeMail(const MailOrder& order, const MailFacts& facts, bool late, Millis now,
                                       const MailAddress& from)
{
    const auto topic = topicOf(order);
    const MailTemplate* texts = topic ? wordsFor(*topic, facts) : nullptr;
    if (!texts)
        return std::nullopt;
    const Booking& b = facts.booking;
    const MailWords words(facts.reader.language);
    const QStringList values{b.serviceTitle, facts.readerIsArtisan() ? b.customerName : b.artisanName,
                             order.args.value(isPartial(*topic, b) ? 2 : 1),
                             words.span(b.startAt, b.endAt, facts.reader.zone)};
    MailContent content;
    content.subject = words.say(texts->subject, values);
    content.greeting = words.say(QT_TRANSLATE_NOOP("Mail", "Namaste %1,"), {facts.reader.name});
    content.paragraphs = paragraphsOf(words, *topic, *texts, facts, values, late);
    content.facts = factsOf(words, facts);
    content.footer = footerOf(words, mailRule(*topic));

    MailMessage mail;
    mail.id = order.deliveryId().toText();
    mail.from = from;
    mail.to = {facts.reader.email, facts.reader.name};
    mail.subject = content.subject;
    mail.text = mailText(content);
    mail.html = mailHtml(content, words.code());
    mail.language = words.code();
    mail.at = now;
    if (texts->calendar)
        mail.attachments.push_back(calendarOf(facts));
    return mail;
}

} // namespace karigar::backend
