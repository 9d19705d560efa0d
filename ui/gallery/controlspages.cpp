// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/pages.h"
#include "ui/gallery/samples.h"
#include "ui/shared/avatar.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/combobox.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/glyph.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/passwordfield.h"
#include "ui/shared/ratingstars.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/sectionheader.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/statechip.h"
#include "ui/shared/syncchip.h"
#include "ui/shared/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QWidget* flow(std::initializer_list<QWidget*> widgets)
{
    auto* area = new QWidget;
    auto* layout = new FlowLayout(area);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return area;
}

Card* card(const QString& title, std::initializer_list<QWidget*> widgets)
{
    auto* card = new Card;
    card->content()->setSpacing(space::k12);
    card->content()->addWidget(new SectionHeader(title));
    for (QWidget* widget : widgets)
        card->content()->addWidget(widget);
    return card;
}

QWidget* buttons()
{
    using K = Button::Kind;
    auto* off = new Button(K::Secondary, u"b.off"_s, u"Not now"_s, Icon::Download);
    off->setEnabled(false);
    auto* primaryOff = new Button(K::Primary, u"b.primaryOff"_s, u"Pay ₹3,000"_s);
    primaryOff->setEnabled(false);
    auto* keys = new Button(K::Secondary, u"b.keys"_s, u"Propose another time"_s, Icon::Calendar);
    return flow({new Button(K::Primary, u"b.primary"_s, u"Approve booking"_s, Icon::Check), keys,
                 new Button(K::Quiet, u"b.quiet"_s, u"See all"_s),
                 new Button(K::Danger, u"b.danger"_s, u"Decline request"_s, Icon::X), off, primaryOff});
}

QWidget* iconButtons()
{
    auto* bell = new IconButton(Icon::Bell, u"i.bell"_s, u"Notifications"_s);
    bell->setBadge(12);
    auto* off = new IconButton(Icon::Print, u"i.print"_s, u"Print"_s);
    off->setEnabled(false);
    return flow({bell, new IconButton(Icon::Edit, u"i.edit"_s, u"Edit"_s),
                 new IconButton(Icon::Trash, u"i.trash"_s, u"Delete"_s),
                 new IconButton(Icon::More, u"i.more"_s, u"More"_s),
                 new IconButton(Icon::External, u"i.ext"_s, u"Open in browser"_s), off});
}

QWidget* chips()
{
    return flow({new StateChip(Icon::Clock, u"Requested"_s, Tone::Warn),
                 new StateChip(Icon::CheckCircle, u"Confirmed"_s, Tone::Ok),
                 new StateChip(Icon::XCircle, u"Declined"_s, Tone::Bad),
                 new StateChip(Icon::Check, u"Completed"_s, Tone::Info),
                 new StateChip(Icon::Waiting, u"waiting"_s, Tone::Warn),
                 new StateChip(Icon::Undo, u"Cancelled"_s, Tone::Muted),
                 new StateChip(Icon::Star, u"Your turn"_s, Tone::Accent)});
}

QWidget* syncChips()
{
    QVector<SyncChip*> made;
    for (int i = 0; i < 5; ++i) {
        made.append(new SyncChip);
        made.last()->setObjectName(u"sync.%1"_s.arg(i));
        made.last()->setFixedWidth(184);
    }
    made[1]->setSyncing();
    made[2]->setWaiting(3);
    made[3]->setRefused(1);
    made[4]->setOffline(u"14:20"_s, 2);
    return flow({made[0], made[1], made[2], made[3], made[4]});
}

QWidget* people()
{
    auto* shown = new RatingStars;
    shown->setRating(450, 128);
    auto* edited = new RatingStars;
    edited->setRating(300);
    edited->setEditable(u"rating.edit"_s);
    auto* picture = new Avatar(u"Neelkanth"_s, 40);
    picture->setPerson(u"Neelkanth"_s, samplePicture(4));
    return flow({picture, new Avatar(u"Ananya Krishnamurthy"_s), new Avatar(u"Rohit Mehra"_s),
                 new Avatar(u"सुनीता देवी"_s), new Avatar(u"Farida Shaikh"_s), shown, edited});
}

QWidget* icons()
{
    auto* area = new QWidget;
    auto* layout = new FlowLayout(area, space::k12);
    for (int i = 0; i < kIconCount; ++i) {
        auto* glyph = new Glyph(static_cast<Icon>(i));
        glyph->setToolTip(iconName(static_cast<Icon>(i)).toString());
        layout->addWidget(glyph);
    }
    return area;
}

QWidget* segments()
{
    auto* views = new SegmentedControl(u"views"_s, u"Calendar view"_s);
    for (const auto& name : {u"Day"_s, u"Week"_s, u"Month"_s, u"Agenda"_s})
        views->addSegment(name);
    views->setCurrent(1);
    auto* layout = new SegmentedControl(u"layout"_s, u"Layout"_s);
    layout->addSegment(u"List"_s, Icon::Services);
    layout->addSegment(u"Pictures"_s, Icon::Image);
    auto* combo = new ComboBox(u"sort"_s, u"Sort by"_s);
    combo->addItems({u"Soonest first"_s, u"Newest request first"_s, u"By customer"_s});
    return flow({views, layout, combo});
}

QWidget* choices()
{
    auto* remind = new QCheckBox(u"Remind me the day before"_s);
    remind->setObjectName(u"remind"_s);
    remind->setChecked(true);
    auto* mail = new QCheckBox(u"Also by mail"_s);
    mail->setObjectName(u"mail"_s);
    auto* each = new QRadioButton(u"Approve each request"_s);
    each->setObjectName(u"each"_s);
    each->setChecked(true);
    auto* instant = new QRadioButton(u"Book instantly"_s);
    instant->setObjectName(u"instant"_s);
    return flow({remind, mail, each, instant});
}

} // namespace

QWidget* controlsPage()
{
    auto* page = new ContentColumn(u"page.controls"_s, u"Controls"_s);
    auto* banner = new Banner(
        Banner::Kind::Warn, u"banner.offline"_s,
        u"Offline since 14:20. Everything stays readable; what you decide now is kept and sent later."_s);
    banner->setAction(u"Try again"_s);
    auto* ok = new Banner(Banner::Kind::Info, u"banner.info"_s,
                          u"Payouts arrive two working days after each workshop."_s);
    ok->setDismissible();
    auto* bad = new Banner(Banner::Kind::Bad, u"banner.bad"_s,
                           u"One change was refused: the seats of Saturday 14 June are taken meanwhile."_s);
    bad->setAction(u"See why"_s);
    for (QWidget* widget : {banner, bad, ok})
        page->content()->addWidget(widget);
    page->content()->addWidget(card(u"Buttons and chips"_s, {buttons(), segments(), chips(), iconButtons()}));
    page->content()->addWidget(card(u"People and choices"_s, {people(), choices()}));
    page->content()->addWidget(card(u"Sync and icons"_s, {syncChips(), icons()}));
    page->content()->addStretch();
    return page;
}

QWidget* formsPage()
{
    auto* page = new ContentColumn(u"page.forms"_s, u"Forms"_s);
    auto* card = new Card;
    card->setMaximumWidth(720);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k16);
    grid->setVerticalSpacing(space::k16);
    const auto line = [](const QString& name, const QString& text) {
        auto* edit = new QLineEdit(text);
        edit->setObjectName(name);
        return edit;
    };
    auto* price = new MoneyField(u"price"_s);
    price->setPaise(12345650);
    auto* craft = new ComboBox(u"craft"_s, u"Craft"_s);
    craft->addItems({u"Blue pottery"_s, u"Block print"_s, u"Bidri"_s});
    auto* about = new QPlainTextEdit(
        u"We throw, paint and fire one bowl each. No experience needed; clay, glaze and tea are included."_s);
    about->setObjectName(u"about"_s);
    about->setFixedHeight(84);
    about->setTabChangesFocus(true);
    auto* password = new PasswordField(u"password"_s);
    password->setText(u"kiln red"_s);
    auto* off = line(u"off"_s, u"neelkanth@example.in"_s);
    off->setEnabled(false);
    auto* wrong = new FieldRow(u"Postal code"_s, line(u"pin"_s, u"30200"_s));
    wrong->setError(u"A postal code has six digits."_s);
    auto* city = new FieldRow(u"Village or town"_s, line(u"city"_s, {}));
    city->setOptional();
    grid->addWidget(new FieldRow(u"Title"_s, line(u"title"_s, u"Blue pottery for beginners"_s),
                                 u"What people search for"_s),
                    0, 0);
    grid->addWidget(new FieldRow(u"Craft"_s, craft), 0, 1);
    grid->addWidget(new FieldRow(u"Price per seat"_s, price, u"Including all taxes"_s), 1, 0);
    grid->addWidget(new FieldRow(u"Password"_s, password), 1, 1);
    grid->addWidget(wrong, 2, 0);
    grid->addWidget(city, 2, 1);
    grid->addWidget(new FieldRow(u"What happens"_s, about), 3, 0, 1, 2);
    grid->addWidget(new FieldRow(u"Mail address"_s, off, u"Change it under Account"_s), 4, 0);
    grid->addWidget(new FieldRow(u"Find"_s, new SearchField(u"find"_s, u"Name, craft or place"_s)), 4, 1);
    card->content()->addWidget(
        new SectionHeader(u"Workshop"_s, u"Shown to everyone who opens your profile"_s));
    card->content()->addLayout(grid);
    card->content()->addWidget(
        flow({new Button(Button::Kind::Primary, u"save"_s, u"List workshop"_s),
              new Button(Button::Kind::Secondary, u"preview"_s, u"Preview"_s, Icon::Eye)}));
    page->content()->addWidget(card);
    page->content()->addStretch();
    return page;
}

} // namespace karigar::ui
