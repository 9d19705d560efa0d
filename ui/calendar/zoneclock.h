// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

namespace karigar::ui::calendar {

/// Wall-clock time of one place, quick enough to place ten thousand events: the offset is asked for once a
/// day and only more often on the days that change it. GUI thread.
class ZoneClock {
public:
    explicit ZoneClock(const QString& zone = QStringLiteral("Asia/Kolkata"));

    struct Wall {
        QDate date;
        int minute = 0; ///< of the day

        bool operator==(const Wall&) const = default;
    };
    Wall wall(Millis instant) const;
    Millis instant(QDate date, int minute) const;
    const QString& zone() const { return m_name; }

private:
    Millis offset(Millis instant) const;

    QString m_name;
    QTimeZone m_zone;
    mutable QHash<qint64, std::pair<Millis, Millis>> m_days; ///< offsets at both ends of a UTC day
};

} // namespace karigar::ui::calendar
