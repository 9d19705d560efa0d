// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modepages.h"

#include "app/accountgate.h"
#include "ui/admin/pages.h"
#include "ui/artisan/pages.h"
#include "ui/chat/pages.h"
#include "ui/customer/pages.h"
#include "ui/everyone/pages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::app {

namespace {

using Pages = std::vector<ui::PageSpec>;

// Chats stand after the bookings in both modes that have them.
void addChats(Pages& pages)
{
    auto at = std::ranges::find(pages, u"bookings"_s, &ui::PageSpec::name);
    pages.insert(at == pages.end() ? at : at + 1, ui::chatsPage());
}

void append(Pages& pages, const Pages& more)
{
    pages.insert(pages.end(), more.begin(), more.end());
}

} // namespace

std::vector<ui::ModePages> modePages(const views::Person& person, ui::Preferences& preferences,
                                     AccountGate& gate, const std::function<void(const QUrl&)>& openUrl)
{
    ui::CustomerDoors doors = ui::CustomerDoors::system();
    if (openUrl)
        doors.openUrl = [openUrl](const QUrl& url) {
            openUrl(url);
            return true;
        };
    std::vector<ui::ModePages> modes;
    if (person.artisan)
        modes.push_back({ui::Mode::Artisan, ui::artisanPages()});
    if (person.admin)
        modes.push_back({ui::Mode::Admin, ui::adminPages()});
    else
        modes.push_back({ui::Mode::Customer, ui::customerPages(doors)});
    for (ui::ModePages& mode : modes) {
        if (mode.mode != ui::Mode::Admin)
            addChats(mode.pages);
        append(mode.pages, ui::everyonesPages(preferences, gate));
    }
    return modes;
}

} // namespace karigar::app
