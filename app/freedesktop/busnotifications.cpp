// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freedesktop/busnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kDefaultAction = u"default"_s;

// A service that must be started first takes a moment; one that is stuck must not hold up the next outlet.
constexpr int kPatienceMs = 5000;
constexpr int kServersOwnTime = -1;

QDBusMessage methodOf(const QString& name, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, name);
    message.setArguments(arguments);
    return message;
}

} // namespace

BusNotifications::BusNotifications(QObject* parent)
    : NotificationOutlet(parent)
{
}

BusNotifications::~BusNotifications()
{
    const QStringList keys = m_numbers.keys();
    for (const QString& key : keys)
        withdraw(key);
}

void BusNotifications::open()
{
    setState(State::Asking);
    // The first to ask for the bus waits until it has let the program in.
    auto* connecting = new QFutureWatcher<bool>(this);
    connect(connecting, &QFutureWatcherBase::finished, this, [this, connecting] {
        connecting->deleteLater();
        connecting->result() ? onConnected() : setState(State::Absent);
    });
    connecting->setFuture(QtConcurrent::run([] { return QDBusConnection::sessionBus().isConnected(); }));
}

void BusNotifications::onConnected()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto* watcher = new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) { onOwnerChanged(owner); });
    // From anybody, and told apart by the sender: naming the service here would wait for who owns the name.
    bus.connect({}, kPath, kService, u"ActionInvoked"_s, this,
                SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    bus.connect({}, kPath, kService, u"NotificationClosed"_s, this,
                SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    bus.connect({}, kPath, kService, u"ActivationToken"_s, this,
                SLOT(onActivationToken(uint, QString, QDBusMessage)));
    ask();
}

void BusNotifications::call(const QDBusMessage& message, std::function<void(const QDBusMessage&)> then)
{
    auto* pending =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kPatienceMs), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [pending, then = std::move(then)] {
        pending->deleteLater();
        then(pending->reply());
    });
}

/// Who the service is and what it can do. Starts it where the bus knows how.
void BusNotifications::ask()
{
    setState(State::Asking);
    const int round = ++m_round;
    call(methodOf(u"GetServerInformation"_s), [this, round](const QDBusMessage& server) {
        if (round != m_round)
            return;
        if (server.type() != QDBusMessage::ReplyMessage)
            return setState(State::Absent);
        m_owner = server.service();
        call(methodOf(u"GetCapabilities"_s), [this, round](const QDBusMessage& answer) {
            if (round != m_round)
                return;
            m_capabilities = answer.arguments().value(0).toStringList();
            setState(State::Ready);
        });
    });
}

void BusNotifications::onOwnerChanged(const QString& owner)
{
    if (!owner.isEmpty())
        return owner == m_owner ? void() : ask();
    m_owner.clear();
    const QStringList keys = m_numbers.keys();
    m_numbers.clear();
    for (const QString& key : keys)
        Q_EMIT gone(key);
    askWhetherItCanStart();
}

/// Some services end when they have nothing to show, and are started by the next call.
void BusNotifications::askWhetherItCanStart()
{
    setState(State::Asking);
    const int round = ++m_round;
    const auto names = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                      u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s);
    call(names, [this, round](const QDBusMessage& answer) {
        if (round == m_round)
            setState(answer.arguments().value(0).toStringList().contains(kService) ? State::Ready
                                                                                   : State::Absent);
    });
}

QVariantList BusNotifications::argumentsOf(const Notice& notice) const
{
    // Markup only in the body, and only where the service reads it as such.
    const QString body =
        m_capabilities.contains("body-markup"_L1) ? notice.body.toHtmlEscaped() : notice.body;
    QStringList actions;
    if (m_capabilities.contains("actions"_L1))
        actions << kDefaultAction << tr("Open");
    const QString entry = QGuiApplication::desktopFileName();
    QVariantMap hints;
    hints.insert(u"desktop-entry"_s, entry);
    return {tr("Karigar"),  m_numbers.value(notice.key), entry, notice.title, body, actions, hints,
            kServersOwnTime};
}

void BusNotifications::show(const Notice& notice)
{
    call(methodOf(u"Notify"_s, argumentsOf(notice)), [this, notice](const QDBusMessage& answer) {
        const QDBusPendingReply<uint> number = answer;
        if (number.isError()) {
            Q_EMIT failed(notice);
            return;
        }
        // Started by this very call: the notice of its name and its signals come from the same place.
        m_owner = answer.service();
        m_numbers.insert(notice.key, number.value());
        Q_EMIT shown(notice.key);
    });
}

void BusNotifications::withdraw(const QString& key)
{
    // Known from the first notice on, so there is a bus. No answer is wanted.
    if (const uint number = m_numbers.take(key))
        QDBusConnection::sessionBus().send(methodOf(u"CloseNotification"_s, {number}));
}

QString BusNotifications::keyOf(uint number, const QDBusMessage& message) const
{
    return message.service() == m_owner ? m_numbers.key(number) : QString();
}

void BusNotifications::onActionInvoked(uint number, const QString& action, const QDBusMessage& message)
{
    const QString key = keyOf(number, message);
    if (key.isEmpty() || action != kDefaultAction)
        return;
    Q_EMIT activated(key);
    withdraw(key); // some keep it until they are told
}

void BusNotifications::onNotificationClosed(uint number, uint, const QDBusMessage& message)
{
    const QString key = keyOf(number, message);
    if (key.isEmpty())
        return;
    m_numbers.remove(key);
    Q_EMIT gone(key);
}

void BusNotifications::onActivationToken(uint number, const QString& token, const QDBusMessage& message)
{
    // Comes before the click. Under Wayland only its holder may come to the front; Qt looks for it here.
    if (!keyOf(number, message).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace karigar::app
