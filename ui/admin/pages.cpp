// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/pages.h"

#include "ui/admin/auditpage.h"
#include "ui/admin/bookingspage.h"
#include "ui/admin/overviewpage.h"
#include "ui/admin/paymentspage.h"
#include "ui/admin/peoplepage.h"
#include "ui/admin/servicespage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

template<class P>
Page* made(const PageContext& context, QWidget* parent)
{
    return new P(context, parent);
}

} // namespace

std::vector<PageSpec> adminPages(const admin::SaveChooser& chooser)
{
    using namespace admin;
    const auto say = [](const char* text) { return QCoreApplication::translate("AdminPages", text); };
    const auto payments = [chooser](const PageContext& c, QWidget* p) -> Page* {
        return new PaymentsPage(c, chooser, p);
    };
    return {
        {u"overview"_s, say("Overview"), u"chart"_s, made<OverviewPage>, {}},
        {u"bookings"_s, say("Bookings"), u"bookings"_s, made<BookingsPage>, {}},
        {u"payments"_s, say("Payments"), u"card"_s, payments, {}},
        {u"people"_s, say("People"), u"people"_s, made<PeoplePage>, {}},
        {u"services"_s, say("Services"), u"services"_s, made<ServicesPage>, {}},
        {u"audit"_s, say("Audit"), u"scroll"_s, made<AuditPage>, {}},
    };
}

} // namespace karigar::ui
