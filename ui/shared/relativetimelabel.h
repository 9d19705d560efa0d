// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "5 minutes ago", "in 2 hours", "yesterday"; the exact time with weekday and zone on hover. The caller says
// what time it is now (the server's clock, in the end), so that nothing here looks at the machine's. Thread:
// GUI.

#include <QDateTime>
#include <QLabel>

namespace karigar::ui {

class RelativeTimeLabel : public QLabel {
    Q_OBJECT
public:
    explicit RelativeTimeLabel(QWidget* parent = nullptr);
    void setTime(const QDateTime& time, const QDateTime& now);
    void setNow(const QDateTime& now);

private:
    QDateTime m_time;
};

/// The words alone, for delegates and models.
QString relativeTime(const QDateTime& time, const QDateTime& now);
QString exactTime(const QDateTime& time);

} // namespace karigar::ui
