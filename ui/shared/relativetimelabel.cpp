// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/relativetimelabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

QString words(const char* text, qint64 n)
{
    return QCoreApplication::translate("karigar::ui::RelativeTime", text, nullptr, static_cast<int>(n));
}

} // namespace

RelativeTimeLabel::RelativeTimeLabel(QWidget* parent)
    : QLabel(parent)
{
    setProperty("muted", true);
    setProperty("text-size", u"caption"_s);
}

void RelativeTimeLabel::setTime(const QDateTime& time, const QDateTime& now)
{
    m_time = time;
    setNow(now);
}

void RelativeTimeLabel::setNow(const QDateTime& now)
{
    setText(relativeTime(m_time, now));
    setToolTip(exactTime(m_time));
    setAccessibleDescription(toolTip());
}

QString relativeTime(const QDateTime& time, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(time);
    const bool past = seconds <= 0;
    const qint64 minutes = std::abs(seconds) / 60;
    const qint64 days = now.date().daysTo(time.toTimeZone(now.timeZone()).date());
    if (minutes < 1)
        return past ? words(QT_TRANSLATE_NOOP("karigar::ui::RelativeTime", "just now"), 0)
                    : words(QT_TRANSLATE_NOOP("karigar::ui::RelativeTime", "in a moment"), 0);
    if (minutes < 60)
        return past ? words(QT_TRANSLATE_N_NOOP("karigar::ui::RelativeTime", "%n min ago"), minutes)
                    : words(QT_TRANSLATE_N_NOOP("karigar::ui::RelativeTime", "in %n min"), minutes);
    if (minutes < 24 * 60 && std::abs(days) <= 1)
        return past ? words(QT_TRANSLATE_N_NOOP("karigar::ui::RelativeTime", "%n h ago"), minutes / 60)
                    : words(QT_TRANSLATE_N_NOOP("karigar::ui::RelativeTime", "in %n h"), minutes / 60);
    if (days == -1)
        return words(QT_TRANSLATE_NOOP("karigar::ui::RelativeTime", "yesterday"), 0);
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("karigar::ui::RelativeTime", "tomorrow"), 0);
    if (std::abs(days) < 7)
        return past ? words(QT_TRANSLATE_N_NOOP("karigar::ui::RelativeTime", "%n days ago"), -days)
                    : words(QT_TRANSLATE_N_NOOP("karigar::ui::RelativeTime", "in %n days"), days);
    return QLocale().toString(time.date(),
                              now.date().year() == time.date().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString exactTime(const QDateTime& time)
{
    return QLocale().toString(time, u"dddd, d MMMM yyyy, HH:mm t"_s);
}

} // namespace karigar::ui
