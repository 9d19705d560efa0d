// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/pages.h"
#include "ui/gallery/samples.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/chatview.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/dayslots.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errorstate.h"
#include "ui/shared/imagestrip.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/listdetail.h"
#include "ui/shared/messageinput.h"
#include "ui/shared/monthpicker.h"
#include "ui/shared/overridelist.h"
#include "ui/shared/recordlist.h"
#include "ui/shared/relativetimelabel.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/skeletonview.h"
#include "ui/shared/statechip.h"
#include "ui/shared/stattile.h"
#include "ui/shared/text.h"
#include "ui/shared/tilegrid.h"
#include "ui/shared/timeline.h"
#include "ui/shared/weekgrid.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QWidget* bookingDetail()
{
    auto* page = new ContentColumn(u"detail"_s, u"Booking"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(label(u"Blue pottery for beginners"_s, TextSize::Heading), 1);
    head->addWidget(new StateChip(Icon::Clock, u"Requested"_s, Tone::Warn), 0, Qt::AlignTop);
    page->content()->addLayout(head);
    auto* when = new RelativeTimeLabel;
    when->setTime(sampleNow().addSecs(5 * 3600), sampleNow());
    when->setText(u"Answer %1, Thursday 21:42 at the latest"_s.arg(when->text()));
    page->content()->addWidget(when);
    auto* money = new KeyValueTable;
    money->addText(u"When"_s, u"Thu 12 Jun, 10:00–13:00 IST"_s);
    money->addAmount(u"2 seats at ₹1,500"_s, 300000);
    money->addAmount(u"Platform fee"_s, -30000);
    money->addAmount(u"GST on the fee (18 %)"_s, -5400);
    money->addTotal(u"You receive"_s, 264600);
    auto* moneyCard = new Card;
    moneyCard->content()->addWidget(money);
    page->content()->addWidget(moneyCard);
    auto* actions = new QHBoxLayout;
    actions->addWidget(new Button(Button::Kind::Primary, u"approve"_s, u"Approve booking"_s, Icon::Check));
    actions->addWidget(new Button(Button::Kind::Secondary, u"decline"_s, u"Decline"_s));
    actions->addStretch();
    page->content()->addLayout(actions);
    auto* steps = new Timeline;
    steps->setSteps(
        {{Icon::Card,
          Tone::Ok,
          u"Payment authorised"_s,
          u"₹3,000 held on the customer's card"_s,
          u"2 h ago"_s,
          {},
          true},
         {Icon::Bookings,
          Tone::Warn,
          u"Waiting for your answer"_s,
          u"Approving captures the payment"_s,
          u"now"_s,
          {},
          true},
         {Icon::Today, Tone::Muted, u"Workshop"_s, u"Thursday 12 June, 10:00"_s, u"tomorrow"_s, {}, false}});
    page->content()->addWidget(steps);
    page->content()->addStretch();
    return page;
}

StatTile* stat(const QString& name, Icon icon, const QString& caption, const QString& value,
               Tone tone = Tone::Ink)
{
    auto* tile = new StatTile(name, icon, caption);
    tile->setValue(value, u"as of 16:42"_s);
    tile->setTone(tone);
    return tile;
}

} // namespace

QWidget* overviewPage()
{
    auto* page = new ContentColumn(u"page.overview"_s, u"Overview"_s);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::k16);
    grid->addWidget(stat(u"stat.week"_s, Icon::Rupee, u"Earned this week"_s, u"₹12,48,250"_s), 0, 0);
    grid->addWidget(stat(u"stat.req"_s, Icon::Bookings, u"Requests to answer"_s, u"3"_s, Tone::Warn), 0, 1);
    grid->addWidget(stat(u"stat.seats"_s, Icon::People, u"Seats sold"_s, u"1,204"_s), 0, 2);
    grid->addWidget(stat(u"stat.refunds"_s, Icon::Refund, u"Overdue refunds"_s, u"2"_s, Tone::Bad), 0, 3);
    page->content()->addLayout(grid);
    auto* next = new Card;
    next->setTone(Tone::Accent);
    auto* head = new SectionHeader(u"Next workshop"_s, u"Tomorrow, Thursday 12 June, 10:00–13:00"_s);
    head->addAction(new Button(Button::Kind::Primary, u"next.open"_s, u"Open booking"_s));
    next->content()->addWidget(head);
    page->content()->addWidget(next);
    auto* work = new SectionHeader(u"Portfolio"_s, u"Drag to put the best first"_s);
    work->addAction(new Button(Button::Kind::Quiet, u"portfolio.add"_s, u"Add pictures"_s, Icon::Plus));
    page->content()->addWidget(work);
    auto* strip = new ImageStrip(u"portfolio"_s, {212, 160});
    strip->setCaptionsShown(true);
    strip->setPictures({{u"Bowl with six petals"_s, samplePicture(1)},
                        {u"Tiles for a fountain"_s, samplePicture(2)},
                        {u"Painted in cobalt"_s, samplePicture(7)},
                        {u"A new one, not here yet"_s, {}},
                        {u"Door plate"_s, samplePicture(9)}});
    page->content()->addWidget(strip);
    page->content()->addStretch();
    return page;
}

QWidget* discoverPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::k24, space::k24, space::k8, 0);
    auto* grid = new TileGrid(u"tiles"_s, u"Artisans"_s);
    grid->setModel(sampleTiles(grid));
    column->addWidget(grid);
    return page;
}

QWidget* bookingsPage()
{
    auto* list = new RecordList(u"bookings"_s, u"Bookings"_s);
    list->setModel(sampleBookings(list));
    list->selectRow(0);
    return new ListDetail(u"bookingsPage"_s, list, bookingDetail());
}

QWidget* calendarPage()
{
    auto* page = new ContentColumn(u"page.calendar"_s, u"Choose a time"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k24);
    auto* left = new Card;
    auto* month = new MonthPicker(u"month"_s, sampleNow().date());
    month->setDays(sampleDays(sampleNow().date()));
    month->setSelected(QDate(2025, 6, 17));
    left->content()->addWidget(month);
    auto* right = new Card;
    auto* times = new DaySlots(u"times"_s);
    times->setDay(u"Tuesday, 17 June"_s, sampleSlots());
    right->content()->addWidget(times);
    row->addWidget(left, 3);
    row->addWidget(right, 2);
    page->content()->addLayout(row);
    page->content()->addStretch();
    return page;
}

QWidget* hoursPage()
{
    auto* page = new ContentColumn(u"page.hours"_s, u"Availability"_s);
    auto* week = new WeekGrid(u"week"_s);
    const TimeWindow morning{QTime(10, 0), QTime(13, 0)}, afternoon{QTime(15, 0), QTime(18, 30)};
    week->setHours({DayHours{morning, afternoon}, DayHours{morning, afternoon},
                    DayHours{morning, {QTime(12, 0), QTime(14, 0)}}, DayHours{morning},
                    DayHours{morning, afternoon}, DayHours{{QTime(9, 0), QTime(17, 0)}}, DayHours{}});
    auto* weekCard = new Card;
    weekCard->content()->addWidget(
        new SectionHeader(u"Weekly hours"_s, u"Wall-clock time in Jaipur (IST)"_s));
    weekCard->content()->addWidget(week);
    auto* dates = new OverrideList(u"overrides"_s);
    dates->setOverrides({{QDate(2025, 6, 21), {}, u"Family wedding"_s},
                         {QDate(2025, 8, 15), {{QTime(9, 0), QTime(12, 0)}}, u"Independence Day"_s}});
    auto* dateCard = new Card;
    dateCard->content()->addWidget(new SectionHeader(u"Dates that differ"_s));
    dateCard->content()->addWidget(dates);
    page->content()->addWidget(weekCard);
    page->content()->addWidget(dateCard);
    page->content()->addStretch();
    return page;
}

QWidget* chatPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* talk = new ChatView(u"talk"_s, u"Messages with Ananya"_s);
    talk->setEntries(sampleTalk(sampleNow()));
    auto* input = new MessageInput(u"input"_s);
    input->setText(u"See you tomorrow at ten."_s);
    column->addWidget(talk, 1);
    column->addWidget(input);
    return page;
}

QWidget* statesPage()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    auto* empty = new EmptyState(
        Icon::Bookings, u"No bookings yet"_s,
        u"Requests from customers will be listed here. They find you once a workshop is listed."_s);
    empty->addStep(u"empty.step"_s, u"List a workshop"_s, Icon::Plus);
    auto* error = new ErrorState(u"The picture could not be sent"_s,
                                 u"Your message and the picture are kept in the tray."_s,
                                 u"Pictures may have up to 10 MB. Choose a smaller one and send it again."_s);
    error->addStep(u"error.step"_s, u"Open the tray"_s);
    row->addWidget(empty, 1);
    row->addWidget(error, 1);
    return page;
}

QWidget* loadingPage()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    row->setSpacing(space::k32);
    for (const auto shape : {SkeletonView::Shape::Page, SkeletonView::Shape::Tiles}) {
        auto* skeleton = new SkeletonView(shape);
        skeleton->showNow();
        row->addWidget(skeleton, 1);
    }
    return page;
}

} // namespace karigar::ui
