// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/hourspreview.h"

#include "models/views/artisan/freetimes.h"
#include "models/views/customer/policydates.h"
#include "ui/artisan/weekconversion.h"
#include "ui/shared/combobox.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/text.h"

#include <algorithm>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

HoursPreview::HoursPreview(const views::artisan::Hours& hours, const views::artisan::FreeTimes& times,
                           QWidget* parent)
    : Card(parent)
    , m_hours(hours)
    , m_times(times)
    , m_service(new ComboBox(u"previewService"_s, tr("Workshop of the preview"), this))
    , m_table(new KeyValueTable(this))
{
    m_table->setObjectName(u"hoursPreview"_s);
    content()->setSpacing(space::k12);
    content()->addWidget(label(tr("As a customer sees it"), TextSize::Title, Ink::Normal, this));
    content()->addWidget(label(tr("The next two weeks with what is on this page, saved or not."),
                               TextSize::Caption, Ink::Muted, this));
    content()->addWidget(m_service);
    content()->addWidget(m_table);
    connect(m_service, &QComboBox::currentIndexChanged, this, &HoursPreview::refresh);
}

void HoursPreview::refreshServices()
{
    const auto& services = m_times.services();
    QStringList titles;
    for (const Service& service : services)
        titles.append(service.title);
    QStringList shown;
    for (int i = 0; i < m_service->count(); ++i)
        shown.append(m_service->itemText(i));
    m_service->setVisible(!titles.isEmpty());
    if (shown == titles)
        return;
    const QSignalBlocker quiet(m_service);
    const QString chosen = m_service->currentText();
    m_service->clear();
    m_service->addItems(titles);
    m_service->setCurrentIndex(std::max(0, static_cast<int>(titles.indexOf(chosen))));
}

void HoursPreview::refresh()
{
    refreshServices();
    m_table->clear();
    for (const auto& day : m_hours.preview())
        m_table->addText(QLocale().toString(day.date, u"ddd d MMM"_s), wordsOf(day));
}

QString HoursPreview::wordsOf(const views::artisan::Hours::PreviewDay& day) const
{
    if (day.off)
        return day.note.isEmpty() ? tr("Time off") : tr("Time off: %1").arg(day.note);
    QString words = day.open.empty() ? tr("Closed") : timesOf(day.date);
    if (words.isEmpty())
        words = hoursText(hoursOf(day.open));
    return day.overridden ? tr("%1 (this date only)").arg(words) : words;
}

/// Empty while the artisan offers no workshop.
QString HoursPreview::timesOf(QDate date) const
{
    const auto& services = m_times.services();
    const int index = m_service->currentIndex();
    if (index < 0 || index >= std::ssize(services))
        return {};
    const Availability& availability = m_hours.edited();
    const auto times = m_times.slotsOf(services[static_cast<size_t>(index)], date, availability);
    if (times.empty())
        return tr("Open, but too short for this workshop");
    QStringList free;
    for (const Slot& slot : times)
        if (slot.state == SlotState::Free)
            free.append(views::clockWords(slot.startAt, availability.zone));
    return free.isEmpty() ? slotStateReason(times.back().state) : free.join(u", "_s);
}

} // namespace karigar::ui::artisan
