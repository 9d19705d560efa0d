// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dayhoursrow.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"
#include "ui/shared/timewindowedit.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

int widestDayName()
{
    const QFontMetrics fm(Theme::tokens().font(TextSize::Body, true));
    int width = 0;
    for (int day = 1; day <= 7; ++day)
        width = std::max(width, fm.horizontalAdvance(QLocale().standaloneDayName(day)));
    return width;
}

} // namespace

DayHoursRow::DayHoursRow(const QString& objectName, const QString& dayName, QWidget* parent)
    : QWidget(parent)
    , m_dayName(dayName)
    , m_area(new QWidget)
    , m_flow(new FlowLayout(m_area, space::k4))
    , m_closed(label(tr("Closed"), TextSize::Body, Ink::Muted))
    , m_problem(label({}))
    , m_copy(new IconButton(Icon::Copy, objectName + u".copy"_s,
                            tr("Copy the hours of %1 to all days").arg(dayName)))
{
    setObjectName(objectName);
    m_problem->setProperty("error", true);
    m_closed->setMinimumHeight(metric::kControl);
    QLabel* name = strongLabel(dayName);
    name->setFixedWidth(widestDayName() + space::k16); // the windows of all rows begin on one line
    name->setMinimumHeight(metric::kControl);
    auto* add = new IconButton(Icon::Plus, objectName + u".add"_s, tr("Add hours on %1").arg(dayName));
    auto* middle = new QVBoxLayout;
    middle->setSpacing(space::k4);
    middle->addWidget(m_closed);
    middle->addWidget(m_area);
    middle->addWidget(m_problem);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::k4, 0, space::k4);
    row->setSpacing(space::k8);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addLayout(middle, 1);
    row->addWidget(add, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(add, &QToolButton::clicked, this, &DayHoursRow::suggestWindow);
    connect(m_copy, &QToolButton::clicked, this, &DayHoursRow::copyClicked);
    check();
}

DayHours DayHoursRow::hours() const
{
    DayHours hours;
    for (const TimeWindowEdit* edit : m_windows)
        hours.append(edit->window());
    return hours;
}

QString DayHoursRow::problem() const
{
    return problemWith(hours());
}

void DayHoursRow::setHours(const DayHours& hours)
{
    for (TimeWindowEdit* edit : std::as_const(m_windows)) {
        m_flow->removeWidget(edit);
        edit->deleteLater();
    }
    m_windows.clear();
    for (const TimeWindow& window : hours)
        addWindow(window, false);
    check();
}

void DayHoursRow::addWindow(const TimeWindow& window, bool focus)
{
    auto* edit = new TimeWindowEdit(u"%1.%2"_s.arg(objectName()).arg(m_made++), m_dayName, window, m_area);
    m_windows.append(edit);
    m_flow->addWidget(edit);
    edit->show();
    connect(edit, &TimeWindowEdit::changed, this, [this] {
        check();
        Q_EMIT changed();
    });
    connect(edit, &TimeWindowEdit::removeClicked, this, [this, edit] {
        m_windows.removeOne(edit);
        m_flow->removeWidget(edit);
        edit->deleteLater();
        check();
        Q_EMIT changed();
    });
    if (focus)
        edit->focusStart();
}

void DayHoursRow::suggestWindow()
{
    // After the last window with an hour between, as a lunch break is the usual reason for a second one.
    TimeWindow next{QTime(10, 0), QTime(13, 0)};
    if (!m_windows.isEmpty()) {
        const QTime last = m_windows.last()->window().to;
        next = last.hour() < 20 ? TimeWindow{last.addSecs(3600), last.addSecs(3 * 3600)}
                                : TimeWindow{last, QTime(23, 45)};
    }
    addWindow(next, true);
    check();
    Q_EMIT changed();
}

void DayHoursRow::check()
{
    const QString problem = this->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_closed->setVisible(m_windows.isEmpty());
    m_area->setVisible(!m_windows.isEmpty());
    m_copy->setEnabled(problem.isEmpty());
    for (TimeWindowEdit* edit : std::as_const(m_windows))
        edit->setProblem(problem);
}

} // namespace karigar::ui
