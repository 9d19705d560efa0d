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

ui::artisan::FileChooser artisanChooser(const Doors& doors,
                                        const views::artisan::CalendarFetcher& fetchCalendar)
{
    auto chooser = ui::artisan::nativeFileChooser();
    chooser.fetchCalendar = fetchCalendar;
    if (doors.chooseFiles)
        chooser.pictures = [choose = doors.chooseFiles](QWidget*, bool) { return choose(); };
    if (doors.chooseFiles)
        chooser.calendar = [choose = doors.chooseFiles](QWidget*) { return choose().value(0); };
    if (doors.saveAs)
        chooser.saveAs = [save = doors.saveAs](QWidget*, const QString& name) { return save(name); };
    return chooser;
}

ui::chat::FileChooser chatChooser(const Doors& doors)
{
    auto chooser = ui::chat::nativeFileChooser();
    if (doors.chooseFiles)
        chooser.open = [choose = doors.chooseFiles](QWidget*) { return choose(); };
    if (doors.saveAs)
        chooser.saveAs = [save = doors.saveAs](QWidget*, const QString& name) { return save(name); };
    return chooser;
}

ui::CustomerDoors customerDoors(const Doors& doors)
{
    auto system = ui::CustomerDoors::system();
    if (doors.openUrl)
        system.openUrl = doors.openUrl;
    if (doors.saveAs)
        system.chooseFile = [save = doors.saveAs](QWidget*, const QString& name) { return save(name); };
    if (doors.chooseFiles)
        system.choosePictures = [choose = doors.chooseFiles](QWidget*) { return choose(); };
    return system;
}

// Chats stand after the bookings in both modes that have them.
void addChats(Pages& pages, const Doors& doors)
{
    auto at = std::ranges::find(pages, u"bookings"_s, &ui::PageSpec::name);
    pages.insert(at == pages.end() ? at : at + 1, ui::chatsPage(chatChooser(doors)));
}

void append(Pages& pages, const Pages& more)
{
    pages.insert(pages.end(), more.begin(), more.end());
}

} // namespace

std::vector<ui::ModePages> modePages(const views::Person& person, ui::Preferences& preferences,
                                     AccountGate& gate, const Doors& doors,
                                     const views::artisan::CalendarFetcher& fetchCalendar)
{
    std::vector<ui::ModePages> modes;
    if (person.artisan)
        modes.push_back({ui::Mode::Artisan, ui::artisanPages(artisanChooser(doors, fetchCalendar))});
    if (person.admin)
        modes.push_back({ui::Mode::Admin, ui::adminPages()});
    else
        modes.push_back({ui::Mode::Customer, ui::customerPages(customerDoors(doors))});
    for (ui::ModePages& mode : modes) {
        if (mode.mode != ui::Mode::Admin)
            addChats(mode.pages, doors);
        append(mode.pages, ui::everyonesPages(preferences, gate));
    }
    return modes;
}

} // namespace karigar::app
