// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <functional>
#include <QObject>
#include <vector>

namespace karigar::ui {

/// A device on which this account is signed in.
struct SignedInDevice {
    Id id;
    QString name;
    Millis lastSeen = 0;
    bool thisOne = false;
};

struct CalendarFeedLink {
    Id id;
    QString url;
};

struct NewAccount {
    QString email;
    QString password;
    QString name;
    bool artisan = false;
    QString craft;
    QString workshop;
    QString city;
    QString state;
};

/// Everything about accounts that widgets need: the app implements it over the network and the keychain.
/// Answers come on the GUI thread, unless the receiver has gone.
class AccountDoor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Then = std::function<void(Result<void>)>;

    virtual void signIn(const QString& email, const QString& password, QObject* receiver, Then then) = 0;
    virtual void registerAccount(const NewAccount& account, QObject* receiver, Then then) = 0;
    virtual void devices(QObject* receiver,
                         std::function<void(Result<std::vector<SignedInDevice>>)> then) = 0;
    virtual void revokeDevice(const Id& device, QObject* receiver, Then then) = 0;
    /// A new secret address under which calendar programs read this person's bookings; told once.
    virtual void createCalendarFeed(bool artisan, QObject* receiver,
                                    std::function<void(Result<CalendarFeedLink>)> then) = 0;
    virtual void revokeCalendarFeed(const Id& feed, QObject* receiver, Then then) = 0;
    /// Where the cache's key is: in the system's keychain, or made from a passphrase.
    virtual QString keyStorage() const = 0;
    virtual QString serverName() const = 0;
};

} // namespace karigar::ui
