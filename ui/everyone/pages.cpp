// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/pages.h"

#include "ui/everyone/notificationspage.h"
#include "ui/everyone/searchpage.h"
#include "ui/everyone/settingspage.h"
#include "ui/everyone/traypage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::ui {

std::vector<PageSpec> everyonesPages(Preferences& preferences, AccountDoor& door)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("EveryonesPages", text); };
    return {
        {u"search"_s,
         say("Search"),
         {},
         [](const PageContext& c, QWidget* p) -> Page* { return new SearchPage(c, p); },
         {}},
        {u"notifications"_s,
         say("Notifications"),
         {},
         [](const PageContext& c, QWidget* p) -> Page* { return new NotificationsPage(c, p); },
         {}},
        {u"tray"_s,
         say("Refused changes"),
         {},
         [](const PageContext& c, QWidget* p) -> Page* { return new TrayPage(c, p); },
         {}},
        {u"settings"_s,
         say("Settings"),
         {},
         [&preferences, &door](const PageContext& c, QWidget* p) -> Page* {
             return new SettingsPage(c, preferences, door, p);
         },
         {}},
    };
}

} // namespace karigar::ui
