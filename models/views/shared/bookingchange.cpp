// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/bookingchange.h"

#include "models/domain/rules/changemachine.h"
#include "models/domain/rules/limits.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

QString differenceWords(Money difference, bool customer)
{
    if (difference.paise > 0)
        return customer ? BookingChange::tr("%1 more, to be paid by you.").arg(formatMoney(difference))
                        : BookingChange::tr("%1 more, to be paid by the guest.").arg(formatMoney(difference));
    if (difference.paise < 0)
        return customer ? BookingChange::tr("%1 go back to you on acceptance.").arg(formatMoney(-difference))
                        : BookingChange::tr("%1 go back to the guest on acceptance.")
                              .arg(formatMoney(-difference));
    return {};
}

} // namespace

BookingChange::BookingChange(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::ChangeRequest, Kind::Payment}, [this] { reload(); }, this))
{
}

void BookingChange::open(const Id& booking)
{
    if (m_id != booking) {
        m_id = booking;
        m_loaded = false;
        m_proposal.reset();
    }
    reload();
}

void BookingChange::reload()
{
    if (m_id.isNull())
        return;
    const int pass = ++m_pass;
    m_workspace.find(Kind::Booking, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass || !row)
            return;
        m_booking = row->as<Booking>();
        m_workspace.find(Kind::Service, m_booking.service, this,
                         [this, pass](const std::optional<Row>& service) {
                             if (pass != m_pass)
                                 return;
                             m_service = service ? service->as<Service>() : Service();
                             loadProposal(pass);
                         });
    });
}

void BookingChange::loadProposal(int pass)
{
    m_workspace.find(Kind::ChangeRequest, m_booking.change, this,
                     [this, pass](const std::optional<Row>& row) {
                         if (pass != m_pass)
                             return;
                         m_proposal.reset();
                         m_waiting = row && row->waiting;
                         if (row && !m_booking.change.isNull())
                             m_proposal = row->as<ChangeRequest>();
                         m_loaded = true;
                         Q_EMIT changed();
                     });
}

bool BookingChange::isCustomer() const
{
    return m_workspace.person().id == m_booking.customer;
}

QString BookingChange::otherName() const
{
    return isCustomer() ? m_booking.artisanName : m_booking.customerName;
}

bool BookingChange::canPropose() const
{
    const bool alive =
        m_booking.state == BookingState::Requested || m_booking.state == BookingState::Confirmed;
    return m_loaded && alive && !m_proposal && m_workspace.now() < m_booking.startAt - kChangeLead;
}

bool BookingChange::canAnswer() const
{
    return m_proposal && m_proposal->state == ChangeState::Proposed &&
           m_proposal->proposer != m_workspace.person().id;
}

bool BookingChange::canWithdraw() const
{
    return m_proposal && isOpen(m_proposal->state) &&
           (m_proposal->proposer == m_workspace.person().id || mustPay());
}

bool BookingChange::mustPay() const
{
    return m_proposal && m_proposal->state == ChangeState::Unpaid && isCustomer();
}

std::vector<ChangedTerm> BookingChange::comparison() const
{
    if (!m_proposal)
        return {};
    const BookingTerms& before = m_proposal->before;
    const BookingTerms& after = m_proposal->after;
    std::vector<ChangedTerm> terms;
    const auto add = [&](const QString& name, const QString& was, const QString& wished) {
        terms.push_back({name, was, was == wished ? QString() : wished});
    };
    add(tr("Time"), spanWords(before.startAt, before.endAt, m_proposal->zone),
        spanWords(after.startAt, after.endAt, m_proposal->zone));
    add(tr("Guests"), QString::number(before.seats), QString::number(after.seats));
    add(tr("Price"), formatMoney(before.total), formatMoney(after.total));
    if (before.note != after.note)
        add(tr("Note"), before.note, after.note);
    return terms;
}

QString BookingChange::priceWords() const
{
    return m_proposal ? differenceWords(m_proposal->after.total - m_proposal->before.total, isCustomer())
                      : QString();
}

QString BookingChange::priceWordsFor(const ChangeWish& wish) const
{
    const Money total = m_booking.privateGroup ? m_booking.total : m_booking.unitPrice * wish.seats;
    const QString words = differenceWords(total - m_booking.total, isCustomer());
    return words.isEmpty() ? tr("The price stays the same.") : words;
}

void BookingChange::propose(const ChangeWish& wish)
{
    const Id change = Id::mint(m_workspace.now());
    QJsonObject args{{u"change"_s, change.toText()},
                     {u"payment"_s, Id::derive(change, u"payment", m_workspace.now()).toText()},
                     {u"booking"_s, m_id.toText()},
                     {u"startAt"_s, wish.startAt},
                     {u"seats"_s, wish.seats},
                     {u"note"_s, wish.note},
                     {u"message"_s, wish.message}};
    if (m_proposal)
        args.insert(u"counterOf"_s, m_proposal->id.toText());
    submit(u"change.propose"_s, args, tr("Proposed. %1 can now answer.").arg(otherName()));
}

void BookingChange::accept()
{
    if (m_proposal)
        submit(u"change.accept"_s, {{u"change"_s, m_proposal->id.toText()}},
               m_proposal->extra.paise > 0 && isCustomer()
                   ? tr("Accepted. It holds once the difference is paid.")
                   : tr("Accepted. The booking is changed."));
}

void BookingChange::decline(const QString& reason)
{
    if (m_proposal)
        submit(u"change.decline"_s, {{u"change"_s, m_proposal->id.toText()}, {u"reason"_s, reason}},
               tr("Declined. The booking stays as it was."));
}

void BookingChange::withdraw()
{
    if (m_proposal)
        submit(u"change.withdraw"_s, {{u"change"_s, m_proposal->id.toText()}},
               tr("Withdrawn. The booking stays as it was."));
}

void BookingChange::pay()
{
    if (!mustPay())
        return;
    m_workspace.checkoutLink(m_proposal->payment, this, [this](const Result<QString>& link) {
        if (link)
            Q_EMIT payHere(*link);
        else
            Q_EMIT refused(link.error());
    });
}

void BookingChange::submit(const QString& command, const QJsonObject& args, const QString& words)
{
    m_workspace.submit(command, args, this, [this, words](const Result<qint64>& queued) {
        if (!queued) {
            Q_EMIT refused(queued.error());
            return;
        }
        const bool offline = m_workspace.syncStatus().state == SyncStatus::State::Offline;
        Q_EMIT done(offline ? tr("%1 It is sent when you are online again.").arg(words) : words);
        m_workspace.whenSettled(*queued, this, [this](const Result<void>& settled) {
            if (!settled)
                Q_EMIT refused(settled.error());
        });
    });
}

} // namespace karigar::views
