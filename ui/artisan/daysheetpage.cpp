// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/daysheetpage.h"

#include "models/domain/rules/calendar.h"
#include "models/views/artisan/bookinglook.h"
#include "models/views/artisan/daylist.h"
#include "models/views/core/timewords.h"
#include "ui/artisan/pageframe.h"
#include "ui/drawing/paperview.h"
#include "ui/print/daysheetdocument.h"
#include "ui/shared/button.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

QString wallTime(Millis at, const QString& zone)
{
    const int minute = minuteOfDayIn(at, zone);
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

DaySheetPage::DaySheetPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_workspace(context.workspace)
    , m_chooser(chooser)
    , m_list(new views::artisan::DayList(context.workspace, this))
    , m_paper(new PaperView(u"daySheetView"_s, tr("Day sheet"), PaperFit::AllPages))
{
    m_paper->setMaximumWidth(860);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addLayout(bar());
    column->addWidget(m_paper, 1);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, content, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connect(m_list, &views::artisan::DayList::loaded, this, &DaySheetPage::refresh);
}

QLayout* DaySheetPage::bar()
{
    auto* previous = new IconButton(Icon::ChevronLeft, u"previousSheetButton"_s, tr("Day before"), this);
    auto* next = new IconButton(Icon::ChevronRight, u"nextSheetButton"_s, tr("Day after"), this);
    auto* hint =
        label(tr("Drawn on this device; works without a network."), TextSize::Caption, Ink::Muted, this);
    hint->setWordWrap(false);
    auto* print = new Button(Button::Kind::Secondary, u"printSheetButton"_s, tr("Print"), Icon::Print, this);
    auto* save =
        new Button(Button::Kind::Primary, u"saveSheetButton"_s, tr("Save as PDF"), Icon::Download, this);
    print->setKeys(QKeySequence(Qt::CTRL | Qt::Key_P));
    save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(previous, &QToolButton::clicked, this, [this] { m_list->open(m_list->day().addDays(-1)); });
    connect(next, &QToolButton::clicked, this, [this] { m_list->open(m_list->day().addDays(1)); });
    connect(print, &QPushButton::clicked, this, [this] { m_chooser.print(this, m_paper->pdf()); });
    connect(save, &QPushButton::clicked, this, &DaySheetPage::save);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(previous);
    row->addWidget(next);
    row->addSpacing(space::k8);
    row->addWidget(hint);
    row->addStretch(1);
    row->addWidget(print);
    row->addWidget(save);
    return row;
}

void DaySheetPage::open(const QString& subject)
{
    const QDate day = QDate::fromString(subject, Qt::ISODate);
    m_list->open(day.isValid() ? day : dateInIndia(m_workspace.now()));
}

namespace {

DaySheet::Session printed(const views::artisan::Session& session, const views::artisan::DayList& list)
{
    DaySheet::Session out;
    out.times =
        u"%1–%2"_s.arg(wallTime(session.startAt, session.zone), wallTime(session.endAt, session.zone));
    out.title = session.title;
    out.place = session.bookings.front().place;
    out.capacity =
        DaySheetPage::tr("%1 of %2 seats").arg(session.taken).arg(std::max(session.seats, session.taken));
    for (const Booking& booking : session.bookings)
        out.guests.push_back({booking.customerName, views::artisan::seatsWords(booking.seats),
                              list.phoneOf(booking.customer), booking.note,
                              booking.state == BookingState::Requested});
    QStringList waiting;
    for (const WaitlistEntry& entry : session.line)
        waiting.append(u"%1 (%2)"_s.arg(entry.customerName, views::artisan::seatsWords(entry.seats)));
    if (!waiting.isEmpty())
        out.waiting = DaySheetPage::tr("Waiting list: %1").arg(waiting.join(u", "_s));
    return out;
}

} // namespace

void DaySheetPage::refresh()
{
    DaySheet sheet;
    sheet.workshop = m_workspace.person().name;
    sheet.day = QLocale().toString(m_list->day(), u"dddd d MMMM yyyy"_s);
    sheet.zone = m_list->zone();
    sheet.made = tr("printed %1").arg(views::exactWords(m_workspace.now(), m_list->zone()));
    for (const auto& session : m_list->sessions())
        sheet.sessions.push_back(printed(session, *m_list));
    m_paper->setPdf(DaySheetDocument(std::move(sheet)).toPdf());
    m_paper->setAccessibleDescription(QLocale().toString(m_list->day(), u"dddd d MMMM"_s));
    m_frame->showContent();
}

void DaySheetPage::save()
{
    const auto saved =
        saveBytes(m_chooser.saveAs, this, u"karigar-day-%1.pdf"_s.arg(m_list->day().toString(Qt::ISODate)),
                  m_paper->pdf());
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (!saved->isEmpty())
        Q_EMIT said(tr("Saved as %1.").arg(*saved), {});
}

} // namespace karigar::ui::artisan
