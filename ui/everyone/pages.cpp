// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/pages.h"

#include "ui/everyone/notificationspage.h"
#include "ui/everyone/searchpage.h"
#include "ui/everyone/settingspage.h"
#include "ui/everyone/traypage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EveryonesPages)
};

} // namespace

std::vector<PageSpec> everyonesPages(Preferences& preferences, AccountDoor& door)
{
    return {
        {u"search"_s,
         Words::tr("Search"),
         {},
         [](const PageContext& c, QWidget* p) -> Page* { return new SearchPage(c, p); },
         {}},
        {u"notifications"_s,
         Words::tr("Notifications"),
         {},
         [](const PageContext& c, QWidget* p) -> Page* { return new NotificationsPage(c, p); },
         {}},
        {u"tray"_s,
         Words::tr("Refused changes"),
         {},
         [](const PageContext& c, QWidget* p) -> Page* { return new TrayPage(c, p); },
         {}},
        {u"settings"_s,
         Words::tr("Settings"),
         {},
         [&preferences, &door](const PageContext& c, QWidget* p) -> Page* {
             return new SettingsPage(c, preferences, door, p);
         },
         {}},
    };
}

} // namespace karigar::ui
