// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/availabilitypage.h"

#include "models/views/artisan/freetimes.h"
#include "models/views/artisan/hours.h"
#include "ui/artisan/awaycard.h"
#include "ui/artisan/busycalendarscard.h"
#include "ui/artisan/closedtimescard.h"
#include "ui/artisan/hourspreview.h"
#include "ui/artisan/overrideeditor.h"
#include "ui/artisan/pageframe.h"
#include "ui/artisan/parts.h"
#include "ui/artisan/timeoffcard.h"
#include "ui/artisan/weekconversion.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/contentcolumn.h"
#include "ui/shared/overridelist.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"
#include "ui/shared/weekgrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

/// The zone written out: by name, by what it is called, and by its distance from UTC today.
QString zoneWords(const QString& zone)
{
    const QTimeZone place(zone.toUtf8());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString name = place.displayName(now, QTimeZone::LongName);
    const QString offset = place.displayName(now, QTimeZone::OffsetName);
    return AvailabilityPage::tr(
               "All times are wall-clock times in %1 (%2, %3 today). Bookings already made stay as "
               "they are.")
        .arg(zone, name, offset);
}

} // namespace

AvailabilityPage::AvailabilityPage(const PageContext& context, const FileChooser& chooser, QWidget* parent)
    : Page(parent)
    , m_hours(new views::artisan::Hours(context.workspace, this))
    , m_freeTimes(new views::artisan::FreeTimes(context.workspace, this))
{
    auto* column = new ContentColumn(u"availabilityColumn"_s, tr("Availability"), this);
    column->content()->addLayout(head());
    m_error = new Banner(Banner::Kind::Bad, u"hoursError"_s, {}, this);
    m_error->setDismissible();
    m_error->hide();
    column->content()->addWidget(m_error);
    m_closed = new ClosedTimesCard(context.workspace, this);
    connect(m_closed, &ClosedTimesCard::said, this, &Page::said);
    connect(m_closed, &ClosedTimesCard::goTo, this, &Page::goTo);
    column->content()->addWidget(m_closed);
    m_away = new AwayCard(*m_hours, this);
    connect(m_away, &AwayCard::edited, this, &AvailabilityPage::refreshRest);
    column->content()->addWidget(m_away);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::k16);
    m_columns->addWidget(weekSide(), 3, Qt::AlignTop);
    m_columns->addWidget(datesSide(), 2);
    column->content()->addLayout(m_columns);
    auto* calendars = new BusyCalendarsCard(context.workspace, chooser, this);
    connect(calendars, &BusyCalendarsCard::said, this, &Page::said);
    column->content()->addWidget(calendars);
    column->content()->addStretch(1);
    m_frame = new PageFrame(context.workspace, SkeletonView::Shape::Page, column, nullptr, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    using views::artisan::Hours;
    connect(m_hours, &Hours::changed, this, &AvailabilityPage::refresh);
    connect(m_freeTimes, &views::artisan::FreeTimes::changed, this, &AvailabilityPage::refreshRest);
    connect(m_hours, &Hours::saved, this, [this](const Availability& before) {
        m_closed->look(before, m_hours->edited());
        Q_EMIT said(tr("Opening hours saved."), [this, before] {
            m_hours->restore(before);
            m_closed->dismiss();
        });
    });
    connect(m_hours, &Hours::refused, this, [this](const Error& error) {
        m_error->setMessage(Banner::Kind::Bad, tr("%1 Your changes are still here.").arg(error.message));
        m_error->show();
    });
}

QLayout* AvailabilityPage::head()
{
    m_zone = label({}, TextSize::Body, Ink::Muted, this);
    m_zone->setObjectName(u"hoursZone"_s);
    m_waiting = new StateChip(Icon::Waiting, tr("waiting"), Tone::Warn, this);
    m_waiting->setObjectName(u"hoursWaiting"_s);
    m_save =
        new Button(Button::Kind::Primary, u"saveHoursButton"_s, tr("Save opening hours"), Icon::Check, this);
    m_save->setKeys(QKeySequence::Save);
    m_drop = new Button(Button::Kind::Quiet, u"dropHoursButton"_s, tr("Drop changes"), Icon::Undo, this);
    connect(m_save, &QPushButton::clicked, this, &AvailabilityPage::save);
    connect(m_drop, &QPushButton::clicked, m_hours, &views::artisan::Hours::drop);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(m_zone, 1);
    row->addWidget(m_waiting);
    row->addWidget(m_drop);
    row->addWidget(m_save);
    return row;
}

QWidget* AvailabilityPage::weekSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    Card* card = titledCard(tr("Every week"), side);
    m_grid = new WeekGrid(u"weekGrid"_s, card);
    card->content()->addWidget(m_grid);
    card->content()->addStretch(1);
    connect(m_grid, &WeekGrid::changed, this, [this] {
        if (m_filling)
            return;
        m_hours->setWeekly(rulesOf(m_grid->hours()));
        refreshRest();
    });
    m_timeOff = new TimeOffCard(*m_hours, side);
    column->addWidget(card);
    column->addWidget(m_timeOff);
    return side;
}

QWidget* AvailabilityPage::datesSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    m_preview = new HoursPreview(*m_hours, *m_freeTimes, side);
    column->addWidget(datesCard(side));
    column->addWidget(m_preview);
    column->addStretch(1);
    return side;
}

QWidget* AvailabilityPage::datesCard(QWidget* parent)
{
    Card* dates = titledCard(tr("Dates that differ"), parent);
    m_overrides = new OverrideList(u"overrideList"_s, dates);
    m_add = m_overrides->findChild<Button*>(u"overrideList.add"_s);
    m_add->setObjectName(u"addOverrideButton"_s);
    m_editor = new OverrideEditor(
        m_hours->today(), [this](QDate day) { return m_freeTimes->on(day, m_hours->edited()); }, dates);
    m_editor->hide();
    dates->content()->addWidget(m_overrides);
    dates->content()->addWidget(m_editor);
    const auto editing = [this](bool on) {
        m_editor->setVisible(on);
        m_overrides->setVisible(!on);
    };
    connect(m_overrides, &OverrideList::addClicked, this, [this, editing] {
        editing(true);
        m_editor->start(m_hours->today());
    });
    connect(m_overrides, &OverrideList::removeClicked, m_hours, &views::artisan::Hours::removeOverride);
    connect(m_editor, &OverrideEditor::cancelled, this, [editing] { editing(false); });
    connect(m_editor, &OverrideEditor::chosen, this, [this, editing](const karigar::DateOverride& exception) {
        editing(false);
        m_hours->setOverride(exception);
    });
    return dates;
}

void AvailabilityPage::refresh()
{
    m_filling = true;
    const WeekHours week = weekOf(m_hours->edited().weekly);
    if (m_grid->hours() != week)
        m_grid->setHours(week);
    m_filling = false;
    QVector<DateOverride> overrides;
    // Days that have passed are kept, but there is nothing left to decide about them.
    for (const karigar::DateOverride& exception : m_hours->edited().overrides)
        if (exception.date >= m_hours->today())
            overrides.append({exception.date, hoursOf(exception.windows), exception.note});
    m_overrides->setOverrides(overrides);
    m_zone->setText(zoneWords(m_hours->edited().zone));
    m_away->refresh();
    m_timeOff->refresh();
    m_waiting->setVisible(m_hours->isWaiting());
    refreshRest();
    if (m_hours->isLoaded())
        m_frame->showContent();
}

void AvailabilityPage::refreshRest()
{
    m_preview->refresh();
    const bool dirty = m_hours->isDirty();
    m_drop->setVisible(dirty);
    m_save->setEnabled(dirty && m_grid->isValid());
}

void AvailabilityPage::save()
{
    m_error->hide();
    if (m_grid->isValid())
        m_hours->save();
}

void AvailabilityPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns(m_columns, width());
}

} // namespace karigar::ui::artisan
