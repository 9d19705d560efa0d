// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every page of every mode over the demo marketplace, light and dark, so that anyone can
// look at all of them.
#include "app/localworkspace.h"
#include "app/personsession.h"
#include "app/tour/stage.h"
#include "ui/shared/daycell.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoro/QCoroTimer>
#include <QTextStream>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace karigar;
using tour::Role;
using tour::Stage;
using tour::Step;

namespace {

// Pictures are decoded and lists filled meanwhile.
constexpr auto kSettle = std::chrono::milliseconds(700);
constexpr auto kRepaint = std::chrono::milliseconds(60);
const QString kPassword = QStringLiteral("karigar-demo");

/// One page: its name, and the way there from anywhere in the window.
struct Shot {
    QString name;
    std::function<Step(QWidget*)> lead;
};

struct Album {
    Stage& stage;
    ui::Theme& theme;
    int taken = 0;
    int missed = 0;
};

QCoro::Task<void> take(Album& album, QWidget* window, QString name)
{
    ++album.taken;
    for (const auto appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
        album.theme.setAppearance(appearance);
        co_await QCoro::sleepFor(kRepaint);
        const auto kind = appearance == ui::Appearance::Light ? u"light"_s : u"dark"_s;
        window->grab().save(album.stage.file(u"%1-%2.png"_s.arg(name, kind)));
    }
    album.theme.setAppearance(ui::Appearance::Light);
}

QCoro::Task<void> visit(Album& album, Role role, QString prefix, std::vector<Shot> shots)
{
    for (const Shot& shot : shots) {
        Step way = shot.lead(album.stage.window(role));
        const Result<void> there = co_await way;
        co_await QCoro::sleepFor(kSettle);
        const QString name = prefix + u'-' + shot.name;
        if (!there) {
            ++album.missed;
            QTextStream(stdout) << "missed " << name << ": " << there.error().message << Qt::endl;
        }
        auto picture = take(album, album.stage.window(role), name);
        co_await picture;
    }
}

Step goTo(QWidget* window, QString page, QString subject)
{
    if (auto* main = qobject_cast<ui::MainWindow*>(window))
        main->go({page, subject});
    co_return Result<void>();
}

Shot page(const QString& name)
{
    return {name, [name](QWidget* window) { return goTo(window, name, {}); }};
}

Shot clicked(const QString& name, const QString& control)
{
    return {name, [control](QWidget* window) { return tour::click(window, control); }};
}

Shot rowOf(const QString& name, const QString& list)
{
    return {name, [list](QWidget* window) { return tour::openRow(window, list, {}); }};
}

Shot oneOf(const QString& name, const QString& prefix)
{
    return {name, [prefix](QWidget* window) { return tour::clickOneSaying(window, prefix, {}); }};
}

/// The pages that every mode has.
std::vector<Shot> everyonesShots(const QString& searched)
{
    return {page(u"notifications"_s),
            page(u"tray"_s),
            page(u"settings"_s),
            {u"search"_s, [searched](QWidget* window) { return goTo(window, u"search"_s, searched); }}};
}

/// Days are offered only where there are times, which the month may have to be turned for.
Step picksFirstTime(QWidget* window)
{
    const auto freeDay = [window]() -> ui::DayCell* {
        for (auto* day : window->findChildren<ui::DayCell*>())
            if (day->isVisible() && day->isForSale())
                return day;
        return nullptr;
    };
    KARIGAR_STEP(tour::until([=] { return tour::seen(window, u"monthPicker"_s) != nullptr; }, u"days"_s));
    co_await QCoro::sleepFor(kSettle);
    if (!freeDay()) {
        KARIGAR_STEP(tour::click(window, u"monthPicker.next"_s));
    }
    KARIGAR_STEP(tour::until([=] { return freeDay() != nullptr; }, u"a day with times"_s, 3000));
    KARIGAR_STEP(tour::click(window, freeDay()->objectName()));
    KARIGAR_STEP(tour::click(window, u"slotButton_0"_s));
    co_return Result<void>();
}

Step opensSomeBooking(QWidget* window, QString group, QString list)
{
    KARIGAR_STEP(goTo(window, u"bookings"_s, {}));
    KARIGAR_STEP(tour::click(window, group));
    KARIGAR_STEP(tour::openRow(window, list, {}));
    co_return Result<void>();
}

Step opensSomeRefund(QWidget* window)
{
    KARIGAR_STEP(opensSomeBooking(window, u"bookingGroups.2"_s, u"pastList"_s));
    KARIGAR_STEP(tour::click(window, u"openRefundButton"_s));
    co_return Result<void>();
}

std::vector<Shot> artisanShots()
{
    std::vector<Shot> shots{page(u"today"_s),
                            page(u"calendar"_s),
                            page(u"bookings"_s),
                            clicked(u"bookings-all"_s, u"bookingFilter.3"_s),
                            clicked(u"bookings-filters"_s, u"bookingHistoryFilters"_s),
                            rowOf(u"booking"_s, u"bookingHistoryList"_s),
                            page(u"payments"_s),
                            rowOf(u"payment"_s, u"transactionList"_s),
                            page(u"services"_s),
                            rowOf(u"service"_s, u"serviceList"_s),
                            page(u"availability"_s),
                            clicked(u"availability-date"_s, u"addOverrideButton"_s),
                            page(u"chats"_s),
                            rowOf(u"chat"_s, u"channelList"_s),
                            page(u"earnings"_s),
                            page(u"reviews"_s),
                            page(u"customers"_s),
                            page(u"profile"_s),
                            clicked(u"portfolio"_s, u"profileSections.1"_s),
                            clicked(u"preview"_s, u"profileSections.2"_s)};
    const auto common = everyonesShots(u"pottery"_s);
    shots.insert(shots.end(), common.begin(), common.end());
    return shots;
}

std::vector<Shot> customerShots()
{
    std::vector<Shot> shots{
        page(u"discover"_s),
        {u"discover-found"_s,
         [](QWidget* window) { return tour::type(window, u"discoverSearchField"_s, u"weaving"_s); }},
        oneOf(u"artisan"_s, u"artisanCard_"_s),
        oneOf(u"checkout"_s, u"seeTimesButton_"_s),
        {u"checkout-time"_s, picksFirstTime},
        page(u"bookings"_s),
        {u"booking-past"_s,
         [](QWidget* window) { return opensSomeBooking(window, u"bookingGroups.2"_s, u"pastList"_s); }},
        {u"booking-upcoming"_s,
         [](QWidget* window) { return opensSomeBooking(window, u"bookingGroups.0"_s, u"upcomingList"_s); }},
        {u"refund"_s, opensSomeRefund},
        page(u"chats"_s),
        rowOf(u"chat"_s, u"channelList"_s),
        page(u"payments"_s),
        clicked(u"payments-filters"_s, u"paymentFilters"_s),
        rowOf(u"payment"_s, u"paymentList"_s),
        page(u"favourites"_s),
        page(u"account"_s)};
    const auto common = everyonesShots(u"pottery"_s);
    shots.insert(shots.end(), common.begin(), common.end());
    return shots;
}

std::vector<Shot> adminShots()
{
    std::vector<Shot> shots{page(u"overview"_s)};
    const std::pair<QString, QString> browsed[] = {
        {u"refunds"_s, u"adminRefundList"_s},   {u"payback"_s, u"adminPaybackList"_s},
        {u"disputes"_s, u"adminDisputeList"_s}, {u"bookings"_s, u"adminBookingList"_s},
        {u"payments"_s, u"adminPaymentList"_s}, {u"settlements"_s, u"adminSettlementList"_s},
        {u"payouts"_s, u"payoutsDueList"_s},    {u"people"_s, u"adminPeopleList"_s},
        {u"services"_s, u"adminServiceList"_s}};
    for (const auto& [name, list] : browsed) {
        shots.push_back(page(name));
        shots.push_back(rowOf(name + u"-case"_s, list));
    }
    shots.push_back(page(u"drift"_s));
    shots.push_back(page(u"audit"_s));
    const auto common = everyonesShots(u"pottery"_s);
    shots.insert(shots.end(), common.begin(), common.end());
    return shots;
}

/// What pages look like while the marketplace is away.
std::vector<Shot> offlineShots(const QStringList& pages)
{
    std::vector<Shot> shots;
    for (const QString& name : pages)
        shots.push_back(page(name));
    return shots;
}

Step signIn(Stage& stage, Role role, QString email)
{
    QWidget* window = stage.window(role);
    KARIGAR_STEP(tour::click(window, u"welcomeChoice.0"_s));
    KARIGAR_STEP(tour::type(window, u"signInEmail"_s, email));
    KARIGAR_STEP(tour::type(window, u"signInPassword"_s, kPassword));
    KARIGAR_STEP(tour::click(window, u"signInButton"_s));
    KARIGAR_STEP(tour::until([&stage, role] { return stage.client(role).session() != nullptr; }, email));
    // The first synchronisation fills every page.
    co_await QCoro::sleepFor(4 * kSettle);
    co_return Result<void>();
}

QCoro::Task<void> photograph(Album& album, Role role, QString name, QString email, std::vector<Shot> shots)
{
    album.stage.open(role);
    Step in = signIn(album.stage, role, email);
    if (const Result<void> done = co_await in; !done) {
        QTextStream(stderr) << email << ": " << done.error().message << Qt::endl;
        ++album.missed;
        co_return;
    }
    auto pages = visit(album, role, name, std::move(shots));
    co_await pages;
}

QCoro::Task<void> photographAll(Album& album)
{
    album.stage.open(Role::Customer);
    auto welcome =
        visit(album, Role::Customer, u"welcome"_s,
              {clicked(u"sign-in"_s, u"welcomeChoice.0"_s),
               clicked(u"register"_s, u"welcomeChoice.1"_s),
               {u"register-artisan"_s, [](QWidget* w) { return tour::tick(w, u"artisanBox"_s, true); }}});
    co_await welcome;
    auto customer =
        photograph(album, Role::Customer, u"customer"_s, u"meera@demo.karigar.example"_s, customerShots());
    co_await customer;
    auto artisan =
        photograph(album, Role::Artisan, u"artisan"_s, u"kiran@demo.karigar.example"_s, artisanShots());
    co_await artisan;
    auto admin = photograph(album, Role::Admin, u"admin"_s, u"admin@demo.karigar.example"_s, adminShots());
    co_await admin;
    album.stage.stopBackend();
    for (const Role role : {Role::Artisan, Role::Customer})
        album.stage.client(role).session()->workspace().syncNow();
    // The pages are told when the attempt has failed.
    co_await QCoro::sleepFor(8 * kSettle);
    auto away = visit(album, Role::Artisan, u"offline-artisan"_s,
                      offlineShots({u"today"_s, u"bookings"_s, u"chats"_s, u"settings"_s}));
    co_await away;
    auto shopping = visit(album, Role::Customer, u"offline-customer"_s,
                          offlineShots({u"discover"_s, u"bookings"_s, u"chats"_s}));
    co_await shopping;
    QTextStream(stdout) << album.taken << " pages, " << album.missed << " missed" << Qt::endl;
    QCoreApplication::exit(album.missed == 0 ? 0 : 1);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    if (application.arguments().size() != 2) {
        QTextStream(stderr) << "usage: karigar-shots DIR" << Qt::endl;
        return 2;
    }
    // English has a catalogue too: it holds the plurals.
    QTranslator english;
    if (english.load(u":/karigar/translations/karigar_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    ui::Theme theme(ui::Appearance::Light);
    Stage stage(application.arguments().at(1));
    if (const auto started = stage.startServers(); !started) {
        QTextStream(stderr) << started.error().message << Qt::endl;
        return 1;
    }
    Album album{stage, theme};
    const auto all = photographAll(album);
    return QApplication::exec();
}
