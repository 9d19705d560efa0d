// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/machinesdoc.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/changemachine.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/waitlistmachine.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace karigar::test {

namespace {

QString partyName(Party party)
{
    switch (party) {
    case Party::Customer:
        return u"customer"_s;
    case Party::Artisan:
        return u"artisan"_s;
    case Party::Admin:
        return u"admin"_s;
    case Party::Marketplace:
        return u"marketplace"_s;
    }
    return {};
}

/// The states that the table reaches or leaves, in the order of the enum.
template<NamedEnum S>
std::vector<S> statesOf(std::span<const Transition<S>> table, S initial)
{
    std::vector<S> states;
    for (const auto& entry : EnumNames<S>::table) {
        bool used = entry.value == initial;
        for (const Transition<S>& row : table)
            used = used || row.from == entry.value || row.to == entry.value;
        if (used)
            states.push_back(entry.value);
    }
    return states;
}

template<NamedEnum S>
bool isEnd(std::span<const Transition<S>> table, S state)
{
    for (const Transition<S>& row : table)
        if (row.from == state)
            return false;
    return true;
}

template<NamedEnum S>
QString diagram(std::span<const Transition<S>> table, S initial)
{
    QString text = u"```mermaid\nstateDiagram-v2\n    [*] --> %1\n"_s.arg(enumText(initial));
    for (const Transition<S>& row : table)
        text += u"    %1 --> %2: %3 (%4)\n"_s.arg(enumText(row.from), enumText(row.to), row.command,
                                                  partyName(row.by));
    for (const S state : statesOf(table, initial))
        if (isEnd(table, state))
            text += u"    %1 --> [*]\n"_s.arg(enumText(state));
    return text + u"```\n"_s;
}

template<NamedEnum S>
QString rowsTable(std::span<const Transition<S>> table)
{
    QString text = u"| from | command | by | to |\n|---|---|---|---|\n"_s;
    for (const Transition<S>& row : table)
        text += u"| %1 | `%2` | %3 | %4 |\n"_s.arg(enumText(row.from), row.command, partyName(row.by),
                                                   enumText(row.to));
    return text;
}

} // namespace

QString machinesDocument()
{
    const auto booking = bookingTransitions();
    const auto payment = paymentTransitions();
    const auto request = refundRequestTransitions();
    const auto refund = refundTransitions();
    const auto change = changeTransitions();
    const auto waitlist = waitlistTransitions();
    const QStringList parts{
        u"# State machines\n"_s,
        u"Written by `machinesdoc` from the tables in `models/domain/rules`; a test compares this page with "
        "them.\nAfter a change of a table: `cmake --build build/dev --target machinesdoc && "
        "build/dev/bin/machinesdoc docs/machines.md`.\n"_s,
        u"## Booking\n"_s,
        u"The rows that start at *expired* are payments that arrive after the fifteen minutes: the booking "
        u"is "
        "revived when\nthere is still room.\n"_s,
        diagram<BookingState>(booking, BookingState::Held),
        rowsTable<BookingState>(booking),
        u"## Change request\n"_s,
        u"Either side proposes; *unpaid* waits for what the change costs more, before the artisan is asked "
        u"or "
        u"after the customer agreed.\n"_s,
        diagram<ChangeState>(change, ChangeState::Proposed),
        rowsTable<ChangeState>(change),
        u"## Waiting list\n"_s,
        u"A place in the line for a session that is full. *offer* and *close* are steps of whichever command "
        u"frees seats or\nends the session.\n"_s,
        diagram<WaitlistState>(waitlist, WaitlistState::Waiting),
        rowsTable<WaitlistState>(waitlist),
        u"## Payment\n"_s,
        u"*failed* is not an end, because a bank may still authorise later.\n"_s,
        diagram<PaymentState>(payment, PaymentState::Created),
        rowsTable<PaymentState>(payment),
        u"## Refund request\n"_s,
        u"The decision. Its execution is a refund, which also follows from cancellations without a request.\n"_s,
        diagram<RefundRequestState>(request, RefundRequestState::Requested),
        rowsTable<RefundRequestState>(request),
        u"## Refund\n"_s,
        u"The execution. *external* begins at the payment service: somebody gave money back there.\n"_s,
        diagram<RefundState>(refund, RefundState::Queued),
        rowsTable<RefundState>(refund),
    };
    return parts.join(u'\n');
}

} // namespace karigar::test
