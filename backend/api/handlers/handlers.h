// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/api/call.h"
#include "backend/http/upgrade.h"

/// Every handler; each is defined in the file of its name. They run on worker threads.
namespace karigar::backend::handlers {

Result<http::Response> registerPerson(Services& services, const Call& call);
Result<http::Response> signIn(Services& services, const Call& call);
Result<http::Response> signOut(Services& services, const Call& call);
Result<http::Response> sessions(Services& services, const Call& call);
Result<http::Response> revokeSession(Services& services, const Call& call);
void commands(Services& services, Call call, Answer answer);
Result<http::Response> changes(Services& services, const Call& call);
Result<http::Response> search(Services& services, const Call& call);
Result<http::Response> putAttachment(Services& services, const Call& call);
Result<http::Response> getAttachment(Services& services, const Call& call);
Result<http::Response> checkoutLink(Services& services, const Call& call);
Result<http::Response> checkoutPage(Services& services, const Call& call);
Result<http::Response> checkoutCallback(Services& services, const Call& call);
void webhook(Services& services, Call call, Answer answer);
Result<http::Response> createCalendarFeed(Services& services, const Call& call);
Result<http::Response> revokeCalendarFeed(Services& services, const Call& call);
Result<http::Response> calendarFile(Services& services, const Call& call);
Result<http::Response> health(Services& services, const Call& call);
Result<http::Response> testClock(Services& services, const Call& call);
/// On an HTTP thread; hands over by itself.
void live(Services& services, http::Request&& request, http::Upgrade upgrade);

} // namespace karigar::backend::handlers
