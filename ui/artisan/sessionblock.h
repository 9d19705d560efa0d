// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/session.h"

#include <QAbstractButton>

namespace karigar::ui::artisan {

/// One workshop in the week: solid when somebody is confirmed, hatched while it is only asked for, quiet once
/// completed. A real (focusable, named) button, so that a screen reader reads the week like a list. GUI
/// thread. Owner: WeekCanvas. Object name: block_<id of its first booking>.
class SessionBlock : public QAbstractButton {
    Q_OBJECT
public:
    SessionBlock(const views::artisan::Session& session, QWidget* parent);

    const views::artisan::Session& session() const { return m_session; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    QString stateWords() const;

    views::artisan::Session m_session;
    QString m_times;
};

} // namespace karigar::ui::artisan
