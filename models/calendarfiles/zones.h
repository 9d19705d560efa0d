// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/icalhandle.h"
#include "models/domain/base/id.h"

#include <map>
#include <QString>
#include <QStringList>

namespace karigar::ics {

/// How the wall-clock times of one zone become instants: by name through Qt's data, or by the rules that the
/// file brings. The rules belong to the Zones that gave it.
class Zone {
public:
    explicit Zone(QString name = {}, icaltimezone* rules = nullptr);

    Millis instant(const icaltimetype& wall) const;
    icaltimetype wallClock(Millis instant) const;

private:
    QString m_name;
    icaltimezone* m_rules = nullptr;
};

/// The zones of one file. Google and Apple name IANA zones, Outlook the zones of Windows ("India Standard
/// Time"), some programs paths that end in a name; only a name that none of these explains is looked up in
/// the file's own VTIMEZONE, because a known name is kept up to date and costs nothing to trust.
class Zones {
public:
    /// Reads the definitions in `calendar`; `home` is the zone of floating times.
    Zones(icalcomponent* calendar, QString home);

    /// The zone a DTSTART or its like is in: UTC by its Z, what TZID says, or home.
    Zone of(icalproperty* property, const icaltimetype& time);
    Zone home() const { return Zone(m_home); }
    const QStringList& unknown() const { return m_unknown; }

private:
    Zone named(const QString& id);

    QString m_home;
    std::map<QString, ZoneHandle> m_own;
    std::map<QString, Zone> m_known;
    QStringList m_unknown;
};

} // namespace karigar::ics
