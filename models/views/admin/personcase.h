// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/user.h"
#include "models/domain/records/waitlistentry.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::admin {

/// One person: who they are, and what they booked, paid, offered and earned, counted in the cache. Follows
/// it. GUI thread; owned by its page.
class PersonCase : public QObject {
    Q_OBJECT
public:
    PersonCase(Workspace& workspace, QObject* parent);

    void open(const Id& person);
    const User& user() const { return m_user; }
    const std::optional<ArtisanProfile>& profile() const { return m_profile; }
    int booked() const { return m_booked; }     ///< bookings as a guest
    int waits() const { return m_waits; }       ///< open places in waiting lists
    int services() const { return m_services; } ///< workshops offered, published or not
    int hosted() const { return m_hosted; }     ///< bookings as the artisan
    Money paid() const { return m_paid; }       ///< captured, refunds not deducted
    Money earned() const { return m_earned; }   ///< became payable by the ledger, paid out or not

Q_SIGNALS:
    void loaded();
    void missing();

private:
    void reload();
    void loadProfile(int pass);
    void loadNumbers(int pass);
    void count(int pass, const Query& query, int& into);
    void sum(int pass, const Query& query, Money& into);
    void oneDone();

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    User m_user;
    std::optional<ArtisanProfile> m_profile;
    int m_booked = 0;
    int m_waits = 0;
    int m_services = 0;
    int m_hosted = 0;
    Money m_paid;
    Money m_earned;
    int m_open = 0; ///< answers still to come
    int m_pass = 0;
};

} // namespace karigar::views::admin
