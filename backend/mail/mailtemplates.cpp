// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/mail/mailtemplates.h"

#include <algorithm>
#include <array>
#include <QtGlobal>

namespace karigar::backend {

namespace {

struct Entry {
    Topic topic;
    MailTemplate words;
};

constexpr std::array kTemplates{
    Entry{Topic::RequestReceived,
          {QT_TRANSLATE_NOOP("Mail", "New request: “%1”"), nullptr,
           QT_TRANSLATE_NOOP("Mail",
                             "%2 asks for “%1”. Please answer in Karigar; a request that is not answered "
                             "in time lapses, and nobody is charged.")}},
    Entry{Topic::BookingConfirmed,
          {QT_TRANSLATE_NOOP("Mail", "Confirmed: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail", "Your place in “%1” with %2 is confirmed. We look forward to you."),
           QT_TRANSLATE_NOOP("Mail", "%2 comes to “%1”. The booking is confirmed and paid."), nullptr, true}},
    Entry{
        Topic::BookingDeclined,
        {QT_TRANSLATE_NOOP("Mail", "Declined: “%1”"),
         QT_TRANSLATE_NOOP("Mail", "%2 cannot take your request for “%1”. You are not charged; your bank may "
                                   "show the hold for up to three days."),
         nullptr}},
    Entry{
        Topic::BookingExpired,
        {QT_TRANSLATE_NOOP("Mail", "Lapsed: “%1”"),
         QT_TRANSLATE_NOOP("Mail", "Your request for “%1” with %2 was not answered or paid in time. You are "
                                   "not charged."),
         QT_TRANSLATE_NOOP("Mail", "The request of %2 for “%1” was not answered in time and has lapsed.")}},
    Entry{Topic::BookingWithdrawn,
          {QT_TRANSLATE_NOOP("Mail", "Withdrawn: “%1”"), nullptr,
           QT_TRANSLATE_NOOP("Mail", "%2 no longer asks for “%1”.")}},
    Entry{Topic::BookingCancelled,
          {QT_TRANSLATE_NOOP("Mail", "Cancelled: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail", "Your booking of “%1” with %2 is cancelled."),
           QT_TRANSLATE_NOOP("Mail", "The booking of “%1” by %2 is cancelled."), nullptr, true}},
    Entry{
        Topic::BookingNoShow,
        {QT_TRANSLATE_NOOP("Mail", "Marked as not attended: “%1”"),
         QT_TRANSLATE_NOOP("Mail", "%2 marked your booking of “%1” as not attended. If that is wrong, please "
                                   "write to them in Karigar or ask for a refund."),
         nullptr}},
    Entry{Topic::PaymentFailed,
          {QT_TRANSLATE_NOOP("Mail", "The payment for “%1” did not go through"),
           QT_TRANSLATE_NOOP("Mail", "The payment for “%1” did not go through."),
           QT_TRANSLATE_NOOP("Mail", "The payment of %2 for “%1” did not go through."),
           QT_TRANSLATE_NOOP("Mail", "The payment service says: %3")}},
    Entry{
        Topic::ChangeProposed,
        {QT_TRANSLATE_NOOP("Mail", "A change is proposed: “%1”"),
         QT_TRANSLATE_NOOP("Mail", "%2 proposes a change of “%1”. Please answer in Karigar; until then your "
                                   "booking stays as it is."),
         QT_TRANSLATE_NOOP("Mail", "%2 proposes a change of “%1”. Please answer in Karigar; until then the "
                                   "booking stays as it is.")}},
    Entry{Topic::ChangeAccepted,
          {QT_TRANSLATE_NOOP("Mail", "Changed: “%1”, now on %4"),
           QT_TRANSLATE_NOOP("Mail", "The change of “%1” with %2 is agreed. This is how it stands now."),
           QT_TRANSLATE_NOOP("Mail", "The change of “%1” with %2 is agreed. This is how it stands now."),
           nullptr, true}},
    Entry{
        Topic::ChangeDeclined,
        {QT_TRANSLATE_NOOP("Mail", "Unchanged: “%1” on %4"),
         QT_TRANSLATE_NOOP("Mail", "The proposed change of “%1” was declined by %2. The booking stays as it "
                                   "was."),
         QT_TRANSLATE_NOOP("Mail", "The proposed change of “%1” was declined by %2. The booking stays as it "
                                   "was.")}},
    Entry{Topic::ChangeLapsed,
          {QT_TRANSLATE_NOOP("Mail", "Unchanged: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail",
                             "The proposed change of “%1” with %2 was not answered in time. The booking "
                             "stays as it was."),
           QT_TRANSLATE_NOOP("Mail",
                             "The proposed change of “%1” with %2 was not answered in time. The booking "
                             "stays as it was.")}},
    Entry{Topic::WorkshopRuns,
          {QT_TRANSLATE_NOOP("Mail", "It takes place: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail", "“%1” with %2 has enough guests and takes place."),
           QT_TRANSLATE_NOOP("Mail", "“%1” has enough guests and takes place.")}},
    Entry{
        Topic::WorkshopDoesNotRun,
        {QT_TRANSLATE_NOOP("Mail", "It does not take place: “%1” on %4"),
         QT_TRANSLATE_NOOP("Mail", "“%1” with %2 did not reach its number of guests and does not take place. "
                                   "All that you paid goes back to you."),
         QT_TRANSLATE_NOOP("Mail",
                           "“%1” did not reach its number of guests and does not take place. All that "
                           "%2 paid goes back."),
         nullptr, true}},
    Entry{Topic::WaitlistJoined,
          {QT_TRANSLATE_NOOP("Mail", "You are on the waiting list: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail",
                             "The seats for “%1” with %2 went to others. You are not charged and have a "
                             "place in the waiting list, at the order in which you asked. You can give "
                             "it up in Karigar."),
           nullptr}},
    Entry{Topic::WaitlistOffered,
          {QT_TRANSLATE_NOOP("Mail", "A place has become free: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail",
                             "Seats for “%1” with %2 are kept for you for a while. Take them or let them "
                             "go in Karigar."),
           nullptr}},
    Entry{Topic::WaitlistLapsed,
          {QT_TRANSLATE_NOOP("Mail", "An offer has lapsed: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail", "The seats for “%1” with %2 were not taken in time and went to the next "
                                     "in line. You can join the waiting list again in Karigar."),
           nullptr}},
    Entry{Topic::WaitlistClosed,
          {QT_TRANSLATE_NOOP("Mail", "No seats became free: “%1” on %4"),
           QT_TRANSLATE_NOOP("Mail", "The waiting list for “%1” with %2 is closed; your turn did not come. "
                                     "You are not charged."),
           nullptr}},
    Entry{Topic::RefundRequested,
          {QT_TRANSLATE_NOOP("Mail", "A refund is asked for: “%1”"), nullptr,
           QT_TRANSLATE_NOOP("Mail", "%2 asks for money back for “%1”. You can answer in Karigar.")}},
    Entry{
        Topic::RefundNeedsInfo,
        {QT_TRANSLATE_NOOP("Mail", "A question about your refund for “%1”"),
         QT_TRANSLATE_NOOP("Mail", "Before your refund for “%1” can be decided, please answer a question in "
                                   "Karigar."),
         nullptr, QT_TRANSLATE_NOOP("Mail", "The question: %3")}},
    Entry{Topic::RefundApproved,
          {QT_TRANSLATE_NOOP("Mail", "Your refund for “%1” is approved"),
           QT_TRANSLATE_NOOP("Mail", "Your refund for “%1” is approved and goes back to where you paid from, "
                                     "usually within five to seven working days."),
           QT_TRANSLATE_NOOP("Mail", "A refund for “%1” to %2 is approved.")}},
    Entry{Topic::RefundRejected,
          {QT_TRANSLATE_NOOP("Mail", "Your refund for “%1” is declined"),
           QT_TRANSLATE_NOOP("Mail", "Your request for a refund for “%1” was declined."), nullptr,
           QT_TRANSLATE_NOOP("Mail", "The reason: %3")}},
    Entry{Topic::RefundProcessed,
          {QT_TRANSLATE_NOOP("Mail", "Your refund for “%1” is on its way"),
           QT_TRANSLATE_NOOP("Mail", "The refund for “%1” has left us. Your bank shows it in a few days."),
           nullptr}},
    Entry{Topic::RefundFailed,
          {QT_TRANSLATE_NOOP("Mail", "The refund for “%1” is delayed"),
           QT_TRANSLATE_NOOP("Mail",
                             "The refund for “%1” did not go through at once. A person looks at it; you "
                             "need not do anything."),
           nullptr}},
    Entry{Topic::InvoiceIssued,
          {QT_TRANSLATE_NOOP("Mail", "Your invoice for “%1”"),
           QT_TRANSLATE_NOOP("Mail",
                             "The invoice for “%1” is ready in Karigar, where you can print or save it."),
           nullptr}},
    Entry{
        Topic::ReminderDay,
        {QT_TRANSLATE_NOOP("Mail", "Reminder: “%1” on %4"),
         QT_TRANSLATE_NOOP("Mail", "“%1” with %2 is coming up. Should anything have changed, please write to "
                                   "them in Karigar."),
         QT_TRANSLATE_NOOP("Mail", "%2 is coming to “%1”. Should anything have changed, please write to them "
                                   "in Karigar.")}},
    Entry{
        Topic::ReminderHour,
        {QT_TRANSLATE_NOOP("Mail", "Reminder: “%1” on %4"),
         QT_TRANSLATE_NOOP("Mail", "“%1” with %2 is coming up. Should anything have changed, please write to "
                                   "them in Karigar."),
         QT_TRANSLATE_NOOP("Mail", "%2 is coming to “%1”. Should anything have changed, please write to them "
                                   "in Karigar.")}},
};

} // namespace

const MailTemplate& seatsCancelledTemplate()
{
    static constexpr MailTemplate words{
        QT_TRANSLATE_NOOP("Mail", "Fewer guests: “%1” on %4"),
        QT_TRANSLATE_NOOP("Mail",
                          "Seats of your booking of “%1” with %2 are cancelled: %3. The booking goes on "
                          "with the others."),
        QT_TRANSLATE_NOOP("Mail",
                          "%2 comes to “%1” with fewer guests. Cancelled seats: %3. The booking goes on "
                          "with the others."),
        nullptr, true};
    return words;
}

const MailTemplate* mailTemplate(Topic topic)
{
    const auto found = std::ranges::find(kTemplates, topic, &Entry::topic);
    return found == kTemplates.end() ? nullptr : &found->words;
}

} // namespace karigar::backend
