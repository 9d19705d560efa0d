// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/checkoutview.h"

#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/waitlist.h"
#include "models/domain/rules/waitlistmachine.h"
#include "models/views/core/reloader.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::views {

CheckoutView::CheckoutView(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    new Reloader(
        workspace, {Kind::Service, Kind::ArtisanProfile}, [this] { reload(); }, this);
    new Reloader(
        workspace, {Kind::Booking, Kind::Payment}, [this] { follow(); }, this);
    new Reloader(
        workspace, {Kind::User}, [this] { loadOwnZone(); }, this);
    new Reloader(
        workspace, {Kind::WaitlistEntry}, [this] { loadPlaces(); }, this);
    connect(&workspace, &Workspace::syncStatusChanged, this, &CheckoutView::changed);
    loadOwnZone();
    loadPlaces();
}

void CheckoutView::open(const Id& service)
{
    const bool busy = m_stage == Stage::Sending || m_stage == Stage::Paying;
    if (service == m_serviceId && busy)
        return;
    if (service != m_serviceId) {
        m_serviceId = service;
        delete std::exchange(m_calendar, nullptr);
        m_date = {};
        m_startAt = 0;
        m_seats = 1;
        m_private = false;
        m_note.clear();
    }
    m_problem.clear();
    m_bookingId = {};
    setStage(Stage::Loading);
    reload();
}

void CheckoutView::startAgain()
{
    m_bookingId = {};
    m_problem.clear();
    if (!slot())
        m_startAt = 0;
    saveChoice();
    setStage(Stage::Choosing);
}

void CheckoutView::reload()
{
    if (m_serviceId.isNull())
        return;
    m_workspace.find(Kind::Service, m_serviceId, this,
                     [this, asked = m_serviceId](const std::optional<Row>& row) {
                         if (asked != m_serviceId)
                             return;
                         if (!row || !row->doc.value("published"_L1).toBool()) {
                             setStage(Stage::Missing);
                             return;
                         }
                         m_service = row->as<Service>();
                         loadArtisan();
                     });
}

void CheckoutView::loadOwnZone()
{
    m_workspace.find(Kind::User, m_workspace.person().id, this, [this](const std::optional<Row>& row) {
        m_ownZone = row ? row->as<User>().zone : QString();
        Q_EMIT changed();
    });
}

QString CheckoutView::ownZoneAt(Millis at) const
{
    if (!m_calendar || m_ownZone.isEmpty())
        return {};
    const QString zone = m_calendar->zone();
    const bool same =
        minuteOfDayIn(at, m_ownZone) == minuteOfDayIn(at, zone) && dateIn(at, m_ownZone) == dateIn(at, zone);
    return same ? QString() : m_ownZone;
}

bool CheckoutView::isTimeUp() const
{
    return m_stage == Stage::Paying && m_booking.holdUntil > 0 && m_workspace.now() >= m_booking.holdUntil;
}

void CheckoutView::loadArtisan()
{
    if (!m_calendar) {
        m_calendar = new ArtisanCalendar(m_workspace, m_service.artisan, this);
        connect(m_calendar, &ArtisanCalendar::changed, this, [this] {
            if (m_stage == Stage::Loading)
                loadChoice();
            else
                Q_EMIT changed();
        });
    } else if (m_stage == Stage::Loading && m_calendar->isLoaded()) {
        loadChoice();
    }
    m_workspace.find(Kind::ArtisanProfile, m_service.artisan, this, [this](const std::optional<Row>& row) {
        if (row)
            m_artisan = row->as<ArtisanProfile>();
        Q_EMIT changed();
    });
}

QString CheckoutView::choiceKey() const
{
    return u"checkout:"_s + m_serviceId.toText();
}

void CheckoutView::loadChoice()
{
    m_workspace.loadNote(choiceKey(), this, [this, asked = m_serviceId](const QString& text) {
        if (asked != m_serviceId || m_stage != Stage::Loading)
            return;
        const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
        if (m_startAt == 0 && !kept.isEmpty()) {
            m_startAt = kept.value("startAt"_L1).toInteger();
            m_seats = std::clamp(kept.value("seats"_L1).toInt(1), 1, std::max(1, m_service.seats));
            m_private = kept.value("private"_L1).toBool() && m_service.privateGroup;
            m_note = kept.value("note"_L1).toString();
            m_date = m_startAt ? dateIn(m_startAt, m_calendar->zone()) : QDate();
        }
        if (m_startAt && !slot())
            m_startAt = 0; // meanwhile gone; the day stays open
        if (!m_date.isValid() || m_date < m_calendar->today()) {
            const QList<QDate> next = m_calendar->nextFree(m_service, 1, m_service.horizonDays + 1);
            m_date = next.isEmpty() ? m_calendar->today() : next.front();
        }
        setStage(Stage::Choosing);
    });
}

void CheckoutView::loadPlaces()
{
    Query query = Query::of(Kind::WaitlistEntry);
    query.equal("customer", m_workspace.person().id)
        .add("startAt", Query::Compare::Greater, m_workspace.now());
    m_workspace.list(query, this, [this](const std::vector<Row>& rows) {
        m_places.clear();
        for (const Row& row : rows)
            if (auto place = row.as<WaitlistEntry>(); karigar::isOpen(place.state))
                m_places.push_back(std::move(place));
        Q_EMIT changed();
    });
}

void CheckoutView::saveChoice()
{
    const QJsonObject kept{
        {u"startAt"_s, m_startAt}, {u"seats"_s, m_seats}, {u"private"_s, m_private}, {u"note"_s, m_note}};
    m_workspace.saveNote(choiceKey(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

bool CheckoutView::isOffline() const
{
    return m_workspace.syncStatus().state == SyncStatus::State::Offline;
}

std::optional<Slot> CheckoutView::slot() const
{
    if (!m_calendar || m_startAt == 0)
        return std::nullopt;
    for (const Slot& slot : m_calendar->slotsOf(m_service, m_date))
        if (slot.startAt == m_startAt && (slot.state == SlotState::Free || hasLine(slot)))
            return slot;
    return std::nullopt;
}

int CheckoutView::mostSeats() const
{
    const auto chosen = slot();
    const bool whole = !chosen || checkWaiting(m_service, *chosen, m_service.seats, m_workspace.now());
    return std::max(1, whole ? m_service.seats : chosen->seatsLeft);
}

bool CheckoutView::hasLine(const Slot& slot) const
{
    return slot.state == SlotState::Full &&
           (checkWaiting(m_service, slot, 1, m_workspace.now()) || placeAt(slot.startAt));
}

bool CheckoutView::wouldWait() const
{
    const auto chosen = slot();
    return chosen && !m_private && chosen->seatsLeft < m_seats;
}

std::optional<WaitlistEntry> CheckoutView::placeAt(Millis startAt) const
{
    for (const WaitlistEntry& place : m_places)
        if (place.service == m_serviceId && place.startAt == startAt)
            return place;
    return std::nullopt;
}

bool CheckoutView::canJoin() const
{
    const auto chosen = slot();
    return m_stage == Stage::Choosing && wouldWait() && !placeAt(m_startAt) &&
           checkWaiting(m_service, *chosen, m_seats, m_workspace.now()) && !isOffline();
}

bool CheckoutView::canBePrivate() const
{
    const auto chosen = slot();
    return m_service.privateGroup && (!chosen || chosen->taken == 0);
}

Money CheckoutView::total() const
{
    return m_private ? m_service.privatePrice : m_service.price * m_seats;
}

bool CheckoutView::canPay() const
{
    const auto chosen = slot();
    const bool fits = chosen && (m_private ? canBePrivate() : m_seats <= chosen->seatsLeft);
    return m_stage == Stage::Choosing && fits && !isOffline();
}

void CheckoutView::chooseDate(QDate date)
{
    m_date = date;
    m_startAt = 0;
    m_problem.clear();
    Q_EMIT changed();
}

void CheckoutView::chooseSlot(Millis startAt)
{
    m_startAt = startAt;
    const auto chosen = slot();
    m_seats = std::min(m_seats, chosen && chosen->seatsLeft > 0 ? chosen->seatsLeft : mostSeats());
    m_private = m_private && canBePrivate();
    m_problem.clear();
    saveChoice();
    Q_EMIT changed();
}

void CheckoutView::setSeats(int seats)
{
    if (seats == m_seats)
        return;
    m_seats = std::clamp(seats, 1, mostSeats());
    saveChoice();
    Q_EMIT changed();
}

void CheckoutView::setPrivate(bool whole)
{
    if (whole == m_private || (whole && !canBePrivate()))
        return;
    m_private = whole;
    saveChoice();
    Q_EMIT changed();
}

void CheckoutView::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    saveChoice();
}

void CheckoutView::pay()
{
    if (!canPay())
        return;
    m_problem.clear();
    m_bookingId = Id::mint(m_workspace.now());
    m_booking = {};
    m_payment = {};
    const QJsonObject args{{u"booking"_s, m_bookingId.toText()},
                           {u"payment"_s, Id::mint(m_workspace.now()).toText()},
                           {u"service"_s, m_serviceId.toText()},
                           {u"startAt"_s, m_startAt},
                           {u"seats"_s, m_seats},
                           {u"privateGroup"_s, m_private},
                           {u"note"_s, m_note}};
    setStage(Stage::Sending);
    m_workspace.submit(u"booking.hold"_s, args, this, [this](const Result<qint64>& n) {
        if (n)
            holdAccepted(*n);
        else
            takeBack(n.error().message);
    });
}

void CheckoutView::joinLine()
{
    if (canJoin())
        send(u"waitlist.join"_s, {{u"entry"_s, Id::mint(m_workspace.now()).toText()},
                                  {u"service"_s, m_serviceId.toText()},
                                  {u"startAt"_s, m_startAt},
                                  {u"seats"_s, m_seats}});
}

void CheckoutView::leaveLine()
{
    if (const auto place = placeAt(m_startAt))
        send(u"waitlist.leave"_s, {{u"entry"_s, place->id.toText()}});
}

void CheckoutView::send(const QString& command, const QJsonObject& args)
{
    m_problem.clear();
    const auto told = [this](const Error& error) {
        m_problem = error.message;
        Q_EMIT changed();
    };
    m_workspace.submit(command, args, this, [this, told](const Result<qint64>& n) {
        if (!n) {
            told(n.error());
            return;
        }
        m_workspace.whenSettled(*n, this, [told](const Result<void>& outcome) {
            if (!outcome)
                told(outcome.error());
        });
    });
}

void CheckoutView::holdAccepted(qint64 n)
{
    follow();
    m_workspace.whenSettled(n, this, [this, about = m_bookingId](const Result<void>& outcome) {
        if (about == m_bookingId)
            holdSettled(outcome);
    });
}

void CheckoutView::holdSettled(const Result<void>& outcome)
{
    if (!outcome) {
        takeBack(outcome.error().message);
        return;
    }
    m_workspace.saveNote(choiceKey(), {});
    if (m_stage == Stage::Sending)
        setStage(Stage::Paying);
    follow();
    reopen();
}

void CheckoutView::takeBack(const QString& problem)
{
    m_problem = problem;
    m_bookingId = {};
    m_startAt = 0;
    if (m_calendar)
        m_calendar->reload();
    setStage(Stage::Choosing);
}

void CheckoutView::follow()
{
    if (m_bookingId.isNull())
        return;
    m_workspace.find(
        Kind::Booking, m_bookingId, this, [this, about = m_bookingId](const std::optional<Row>& row) {
            if (about != m_bookingId || !row)
                return;
            m_booking = row->as<Booking>();
            if (m_booking.state == BookingState::Requested)
                setStage(Stage::Requested);
            else if (m_booking.state == BookingState::Confirmed)
                setStage(Stage::Confirmed);
            else if (m_booking.state != BookingState::Held)
                setStage(Stage::Ended);
            m_workspace.find(Kind::Payment, m_booking.payment, this, [this](const std::optional<Row>& paid) {
                if (paid)
                    m_payment = paid->as<Payment>();
                Q_EMIT changed();
            });
        });
}

void CheckoutView::reopen()
{
    if (m_booking.payment.isNull()) {
        // The record has not been read back yet; ask by what was sent.
        m_workspace.find(Kind::Booking, m_bookingId, this, [this](const std::optional<Row>& row) {
            if (!row)
                return;
            m_booking = row->as<Booking>();
            if (!m_booking.payment.isNull())
                reopen();
        });
        return;
    }
    m_workspace.checkoutLink(m_booking.payment, this,
                             [this, about = m_bookingId](const Result<QString>& link) {
                                 if (about != m_bookingId)
                                     return;
                                 m_problem = link ? QString() : link.error().message;
                                 Q_EMIT changed();
                                 if (link)
                                     Q_EMIT payHere(*link);
                             });
}

void CheckoutView::withdraw()
{
    m_workspace.submit(u"booking.withdraw"_s, {{u"booking"_s, m_bookingId.toText()}}, this,
                       [this](const Result<qint64>& n) {
                           if (n)
                               return;
                           m_problem = n.error().message;
                           Q_EMIT changed();
                       });
}

void CheckoutView::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

} // namespace karigar::views
