// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"

namespace karigar::protocol {

/// POST /v1/register.
struct RegisterRequest {
    QString email;
    QString password;
    QString name;
    bool artisan = false;
    QString craft; ///< artisans only, as are city and workshop
    QString workshop;
    QString city;
    QString state; ///< GST State code
    QString deviceName;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("email", s.email);
        v("password", s.password);
        v("name", s.name);
        v("artisan", s.artisan);
        v("craft", s.craft);
        v("workshop", s.workshop);
        v("city", s.city);
        v("state", s.state);
        v("deviceName", s.deviceName);
    }
};

/// POST /v1/sign-in.
struct SignInRequest {
    QString email;
    QString password;
    QString deviceName;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("email", s.email);
        v("password", s.password);
        v("deviceName", s.deviceName);
    }
};

/// The answer to both. `token` is an opaque secret: `Authorization: Bearer <token>` from then on.
struct SessionGrant {
    QString token;
    Id user;
    Id device;
    QString name;
    QString email;
    bool artisan = false;
    bool admin = false;
    Millis serverTime = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("token", s.token);
        v("user", s.user);
        v("device", s.device);
        v("name", s.name);
        v("email", s.email);
        v("artisan", s.artisan);
        v("admin", s.admin);
        v("serverTime", s.serverTime);
    }
};

/// POST /v1/checkout {"payment"} answers where to pay in the system browser.
struct CheckoutLink {
    QString url;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("url", s.url);
    }
};

/// One device on which an account is signed in; GET /v1/sessions lists them, POST /v1/sessions/revoke
/// {"device"} ends one.
struct DeviceSession {
    Id device;
    QString deviceName;
    Millis createdAt = 0;
    Millis lastSeenAt = 0;
    bool current = false;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("device", s.device);
        v("deviceName", s.deviceName);
        v("createdAt", s.createdAt);
        v("lastSeenAt", s.lastSeenAt);
        v("current", s.current);
    }
};

struct SessionList {
    std::vector<DeviceSession> sessions;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("sessions", s.sessions);
    }
};

inline constexpr int kMinPasswordLength = 8;

} // namespace karigar::protocol
