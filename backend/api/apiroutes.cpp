// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/api/apiroutes.h"

#include "backend/api/gate.h"
#include "backend/api/handlers/checkoutsupport.h"
#include "backend/api/handlers/handlers.h"
#include "backend/api/limits.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::backend {

namespace {

using Caller = ApiRoute::Caller;
using Place = ApiRoute::Place;
namespace h = handlers;

constexpr std::array kRoutes{
    ApiRoute{"POST", "/v1/register", Caller::Client, Place::Hashers, atOnce<h::registerPerson>, kSmallBody,
             Asking::Register},
    ApiRoute{"POST", "/v1/sign-in", Caller::Client, Place::Hashers, atOnce<h::signIn>, kSmallBody,
             Asking::SignIn},
    ApiRoute{"POST", "/v1/sign-out", Caller::Session, Place::Workers, atOnce<h::signOut>, kSmallBody,
             Asking::Account},
    ApiRoute{"GET", "/v1/sessions", Caller::Session, Place::Workers, atOnce<h::sessions>, kSmallBody,
             Asking::Account},
    ApiRoute{"POST", "/v1/sessions/revoke", Caller::Session, Place::Workers, atOnce<h::revokeSession>,
             kSmallBody, Asking::Account},
    ApiRoute{"POST", "/v1/commands", Caller::Session, Place::Workers, h::commands, kCommandsBody,
             Asking::Commands},
    ApiRoute{"GET", "/v1/changes", Caller::Session, Place::Workers, atOnce<h::changes>, kSmallBody,
             Asking::Changes},
    ApiRoute{"GET", "/v1/search", Caller::Session, Place::Workers, atOnce<h::search>, kSmallBody,
             Asking::Search},
    ApiRoute{"PUT", "/v1/attachments/{sha}", Caller::Session, Place::Workers, atOnce<h::putAttachment>,
             kAttachmentBody, Asking::Upload},
    ApiRoute{"GET", "/v1/attachments/{sha}", Caller::Session, Place::Workers, atOnce<h::getAttachment>,
             kSmallBody, Asking::Download},
    ApiRoute{"POST", "/v1/checkout", Caller::Session, Place::Workers, atOnce<h::checkoutLink>, kSmallBody,
             Asking::Checkout},
    ApiRoute{"GET", "/checkout/{payment}", Caller::Outside, Place::Callers, atOnce<h::checkoutPage>,
             kSmallBody, Asking::PayPage},
    ApiRoute{"POST", "/checkout/{payment}/callback", Caller::Outside, Place::Callers,
             atOnce<h::checkoutCallback>, kSmallBody, Asking::PayPage},
    ApiRoute{"POST", "/v1/webhooks/razorpay", Caller::Outside, Place::Workers, h::webhook, kWebhookBody,
             Asking::Webhook},
    ApiRoute{"POST", "/v1/calendar-feeds", Caller::Session, Place::Workers, atOnce<h::createCalendarFeed>,
             kSmallBody, Asking::Account},
    ApiRoute{"DELETE", "/v1/calendar-feeds/{feed}", Caller::Session, Place::Workers,
             atOnce<h::revokeCalendarFeed>, kSmallBody, Asking::Account},
    ApiRoute{"GET", "/v1/calendar/{file}", Caller::Outside, Place::Workers, atOnce<h::calendarFile>,
             kSmallBody, Asking::Calendar},
    ApiRoute{"GET", "/healthz", Caller::Outside, Place::Workers, atOnce<h::health>, kSmallBody,
             Asking::Health},
    ApiRoute{"POST", "/v1/test/clock", Caller::Client, Place::Workers, atOnce<h::testClock>, kSmallBody,
             Asking::Uncounted, true},
};

void handle(Services& services, const ApiRoute& route, http::Request&& request, const Answer& answer)
{
    Call call{std::move(request), std::nullopt};
    if (route.caller != Caller::Outside) {
        if (auto spoken = gate::checkVersion(call.request); !spoken)
            return answer(std::unexpected(std::move(spoken).error()));
    }
    if (route.caller == Caller::Session) {
        auto session = gate::recognise(services, call.request);
        if (!session)
            return answer(std::unexpected(std::move(session).error()));
        if (auto refused = gate::tooOften(services, route.asking, *session))
            return answer(refused->response());
        call.session = std::move(*session);
    }
    route.handler(services, std::move(call), answer);
}

Workers& poolOf(Services& services, ApiRoute::Place place)
{
    switch (place) {
    case Place::Hashers:
        return services.hashers;
    case Place::Callers:
        return services.callers;
    case Place::Workers:
        break;
    }
    return services.workers;
}

Error busy()
{
    return {ErrorDomain::Internal, u"busy"_s,
            QCoreApplication::translate("Backend", "The server is busy. Try again in a moment."), true};
}

/// The worker's task owns the request; std::function wants it copyable.
void dispatch(Services& services, const ApiRoute& route, http::Request&& request, http::Responder&& responder)
{
    // Before it takes a place among those that wait for a worker.
    if (auto refused = services.guard.byAddress(route.asking, request.peer))
        return responder(route.asking == Asking::PayPage ? h::tooOftenPage(*refused) : refused->response());
    auto respond = std::make_shared<http::Responder>(std::move(responder));
    const Answer answer = [respond](const Result<http::Response>& result) {
        (*respond)(result ? *result : errorResponse(result.error()));
    };
    auto owned = std::make_shared<http::Request>(std::move(request));
    const bool taken = poolOf(services, route.place).post([&services, &route, owned, answer] {
        handle(services, route, std::move(*owned), answer);
    });
    if (!taken)
        answer(std::unexpected(busy()));
}

} // namespace

std::span<const ApiRoute> apiRoutes()
{
    return kRoutes;
}

void addRoutes(http::Router& router, Services& services)
{
    for (const ApiRoute& route : kRoutes) {
        if (route.onlyTimeTravel && !services.settings.timeTravel)
            continue;
        const auto handler = [&services, &route](http::Request&& request, http::Responder responder) {
            dispatch(services, route, std::move(request), std::move(responder));
        };
        router.add(route.method, route.pattern, handler, route.bodyLimit);
    }
    router.ws(kLivePath, [&services](http::Request&& request, http::Upgrade upgrade) {
        h::live(services, std::move(request), std::move(upgrade));
    });
}

} // namespace karigar::backend
