// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/pages.h"

#include "models/views/admin/refundlistings.h"
#include "ui/admin/auditpage.h"
#include "ui/admin/bookingspage.h"
#include "ui/admin/disputespage.h"
#include "ui/admin/driftpage.h"
#include "ui/admin/overviewpage.h"
#include "ui/admin/paybackpage.h"
#include "ui/admin/paymentspage.h"
#include "ui/admin/payoutspage.h"
#include "ui/admin/peoplepage.h"
#include "ui/admin/refundspage.h"
#include "ui/admin/servicespage.h"
#include "ui/admin/settlementspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AdminPages)
};

template<class P>
Page* made(const PageContext& context, QWidget* parent)
{
    return new P(context, parent);
}

template<class P>
std::function<Page*(const PageContext&, QWidget*)> with(const admin::SaveChooser& chooser)
{
    return [chooser](const PageContext& context, QWidget* parent) { return new P(context, chooser, parent); };
}

} // namespace

std::vector<PageSpec> adminPages(const admin::SaveChooser& chooser)
{
    using namespace admin;
    const auto bookings = [chooser](const PageContext& c, QWidget* p) -> Page* {
        return new BookingsPage(c, chooser, p);
    };
    const auto payments = [chooser](const PageContext& c, QWidget* p) -> Page* {
        return new PaymentsPage(c, chooser, p);
    };
    const auto waiting = [](const views::Person&) {
        return views::admin::requestListing(views::admin::kOpenRequests, {}).query;
    };
    const auto troubled = [](const views::Person&) {
        return views::admin::refundListing(views::admin::kTroubledRefunds, {}).query;
    };
    const auto contested = [](const views::Person&) {
        return views::admin::disputeListing(views::admin::kOpenDisputes, {}).query;
    };
    return {
        {u"overview"_s, Words::tr("Overview"), u"chart"_s, made<OverviewPage>, {}},
        {u"refunds"_s, Words::tr("Refunds"), u"refund"_s, with<RefundsPage>(chooser), waiting},
        {u"payback"_s, Words::tr("Sent refunds"), u"send"_s, with<PaybackPage>(chooser), troubled},
        {u"disputes"_s, Words::tr("Disputes"), u"flag"_s, with<DisputesPage>(chooser), contested},
        {u"bookings"_s, Words::tr("Bookings"), u"bookings"_s, bookings, {}},
        {u"payments"_s, Words::tr("Payments"), u"card"_s, payments, {}},
        {u"settlements"_s, Words::tr("Settlements"), u"rupee"_s, made<SettlementsPage>, {}},
        {u"payouts"_s, Words::tr("Payouts due"), u"send"_s, made<PayoutsPage>, {}},
        {u"drift"_s, Words::tr("Drift"), u"search"_s, made<DriftPage>, {}},
        {u"people"_s, Words::tr("People"), u"people"_s, made<PeoplePage>, {}},
        {u"services"_s, Words::tr("Services"), u"services"_s, made<ServicesPage>, {}},
        {u"audit"_s, Words::tr("Audit"), u"scroll"_s, made<AuditPage>, {}},
    };
}

} // namespace karigar::ui
