// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/calendartext.h"

#include "models/calendarfiles/busytimes.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace karigar::ics {

namespace {

constexpr int kMaxDepth = 8;

Failure damaged()
{
    return badInput("calendar_damaged"_L1,
                    QCoreApplication::translate("CalendarFile", "This calendar file is damaged."));
}

/// Sign-in pages and share links answer with a page instead of the calendar.
Failure notACalendar(bool webPage)
{
    return badInput(
        "not_a_calendar"_L1,
        webPage ? QCoreApplication::translate(
                      "CalendarFile", "This is a web page, not a calendar. Use the calendar's address in "
                                      "iCal format.")
                : QCoreApplication::translate("CalendarFile",
                                              "This is not a calendar file: it does not begin like one."));
}

/// Outlook can write UTF-16; the rest is UTF-8, with or without a mark.
QByteArray asUtf8(const QByteArray& bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes);
        encoding && *encoding != QStringConverter::Utf8)
        return QString(QStringDecoder(*encoding)(bytes)).toUtf8();
    QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (!text.isValidUtf8())
        text = QString::fromUtf8(text).toUtf8();
    return text;
}

/// The name after BEGIN: or END:, in upper case; empty for any other line.
QByteArray nameAfter(const QByteArray& line, QByteArrayView word)
{
    if (line.size() <= word.size() || qstrnicmp(line.constData(), word.data(), size_t(word.size())) != 0)
        return {};
    return line.mid(word.size()).trimmed().toUpper();
}

/// Counts the frame of the file: what begins, what ends.
struct Frame {
    int depth = 0;
    int deepest = 0;
    int events = 0;
    bool crossed = false; ///< more ended than began

    void line(const QByteArray& text)
    {
        if (const QByteArray name = nameAfter(text, "BEGIN:"); !name.isEmpty()) {
            deepest = std::max(deepest, ++depth);
            events += name == "VEVENT" || name == "VFREEBUSY";
        } else if (!nameAfter(text, "END:").isEmpty()) {
            crossed |= --depth < 0;
        }
    }
};

Frame frameOf(const QByteArray& text)
{
    Frame frame;
    for (qsizetype at = 0; at < text.size() && !frame.crossed;) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        frame.line(text.mid(at, std::min<qsizetype>(end - at, 80)).trimmed());
        at = end + 1;
    }
    return frame;
}

} // namespace

Result<QByteArray> calendarText(const QByteArray& bytes)
{
    if (bytes.size() > kMaxCalendarBytes)
        return badInput("calendar_too_large"_L1,
                        QCoreApplication::translate(
                            "CalendarFile", "This file is larger than 5 MB, too large for a calendar."));
    QByteArray text = asUtf8(bytes);
    if (!text.contains('\n'))
        text.replace('\r', '\n');
    const QByteArray start = text.left(400).trimmed().left(15).toUpper();
    if (start.isEmpty())
        return badInput("calendar_empty"_L1,
                        QCoreApplication::translate("CalendarFile", "This file is empty."));
    if (start != "BEGIN:VCALENDAR")
        return notACalendar(start.startsWith('<'));
    if (text.contains('\0'))
        return damaged();
    const Frame frame = frameOf(text);
    if (frame.events > kMaxCalendarEvents)
        return badInput("calendar_too_many"_L1,
                        QCoreApplication::translate("CalendarFile", "This calendar holds too many events."));
    if (frame.crossed || frame.deepest > kMaxDepth)
        return damaged();
    if (frame.depth > 0)
        return badInput("calendar_truncated"_L1,
                        QCoreApplication::translate("CalendarFile",
                                                    "This calendar file is cut off: its end is missing."));
    return text;
}

} // namespace karigar::ics
