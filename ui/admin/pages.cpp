// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/pages.h"

#include "ui/admin/auditpage.h"
#include "ui/admin/bookingspage.h"
#include "ui/admin/overviewpage.h"
#include "ui/admin/paymentspage.h"
#include "ui/admin/payoutspage.h"
#include "ui/admin/peoplepage.h"
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
    return {
        {u"overview"_s, Words::tr("Overview"), u"chart"_s, made<OverviewPage>, {}},
        {u"bookings"_s, Words::tr("Bookings"), u"bookings"_s, bookings, {}},
        {u"payments"_s, Words::tr("Payments"), u"card"_s, payments, {}},
        {u"settlements"_s, Words::tr("Settlements"), u"rupee"_s, made<SettlementsPage>, {}},
        {u"payouts"_s, Words::tr("Payouts due"), u"send"_s, made<PayoutsPage>, {}},
        {u"people"_s, Words::tr("People"), u"people"_s, made<PeoplePage>, {}},
        {u"services"_s, Words::tr("Services"), u"services"_s, made<ServicesPage>, {}},
        {u"audit"_s, Words::tr("Audit"), u"scroll"_s, made<AuditPage>, {}},
    };
}

} // namespace karigar::ui
