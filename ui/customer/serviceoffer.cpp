// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/serviceoffer.h"

#include "models/views/core/timewords.h"
#include "models/views/customer/artisancalendar.h"
#include "models/views/customer/policydates.h"
#include "ui/customer/pictureview.h"
#include "ui/shared/button.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kPicture(176, 124);
constexpr int kSideWidth = 168;
} // namespace

ServiceOffer::ServiceOffer(Pictures& pictures, const Service& service, QWidget* parent)
    : Card(parent)
    , m_service(service)
    , m_next(label({}, TextSize::Caption, Ink::Muted))
{
    setObjectName(u"serviceOffer_"_s + service.id.toText());
    auto* picture = new PictureView(pictures, service.title);
    picture->setFixedSize(kPicture);
    picture->setPicture(service.picture);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k16);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(buildWords(), 1);
    row->addWidget(buildSide());
    content()->addLayout(row);
}

QWidget* ServiceOffer::buildWords()
{
    QStringList facts{views::durationWords(m_service.minutes)};
    facts.append(m_service.seats == 1 ? tr("for one guest")
                                      : tr("up to %n guest(s)", nullptr, m_service.seats));
    facts.append(m_service.online ? tr("by video") : m_service.city);
    facts.append(m_service.mode == BookingMode::Instant ? tr("booked at once")
                                                        : tr("the artisan answers each request"));
    if (m_service.minSeats > 1)
        facts.append(tr("takes place from %n guest(s) on", nullptr, m_service.minSeats));
    if (m_service.privateGroup)
        facts.append(tr("private groups %1").arg(formatMoneyShort(m_service.privatePrice)));
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    QLabel* title = label(m_service.title, TextSize::Title);
    column->addWidget(title);
    column->addWidget(label(facts.join(u" · "_s), TextSize::Caption, Ink::Muted));
    column->addWidget(label(m_service.description));
    column->addStretch(1);
    return words;
}

QWidget* ServiceOffer::buildSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    QLabel* price = label(formatMoneyShort(m_service.price), TextSize::Heading);
    price->setAlignment(Qt::AlignRight);
    QLabel* each = label(tr("per guest, taxes included"), TextSize::Caption, Ink::Muted);
    each->setAlignment(Qt::AlignRight);
    m_next->setAlignment(Qt::AlignRight);
    auto* times = new Button(Button::Kind::Secondary, u"seeTimesButton_"_s + m_service.id.toText(),
                             tr("See times"), Icon::Calendar);
    times->setAccessibleName(tr("See times of %1").arg(m_service.title));
    connect(times, &QPushButton::clicked, this, &ServiceOffer::timesWanted);
    column->addWidget(price);
    column->addWidget(each);
    column->addStretch(1);
    column->addWidget(m_next);
    column->addWidget(times, 0, Qt::AlignRight);
    return side;
}

void ServiceOffer::setCalendar(const views::ArtisanCalendar& calendar)
{
    if (!calendar.isLoaded())
        return;
    const auto slot = calendar.nextSlot(m_service);
    m_next->setText(slot ? tr("next %1").arg(views::momentWords(slot->startAt, calendar.zone()))
                         : tr("no free time now"));
}

} // namespace karigar::ui
