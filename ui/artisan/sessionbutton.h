// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/session.h"

#include <QAbstractButton>

namespace karigar::ui::artisan {

/// One workshop of the coming days: relative day and time, title, seats, guests. GUI thread. Owner:
/// SessionList.
class SessionButton : public QAbstractButton {
    Q_OBJECT
public:
    SessionButton(const views::artisan::Session& session, Millis now, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_when;
    QString m_title;
    QString m_people;
    QString m_capacity;
    bool m_waiting;
};

} // namespace karigar::ui::artisan
