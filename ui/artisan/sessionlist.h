// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/session.h"

#include <QWidget>

class QVBoxLayout;

namespace karigar::ui::artisan {

/// The next workshops as buttons: when, what, how full, who. GUI thread.
/// Object names: session_<id of its first booking>.
class SessionList : public QWidget {
    Q_OBJECT
public:
    explicit SessionList(QWidget* parent = nullptr);

    void setSessions(const std::vector<views::artisan::Session>& sessions, Millis now);

Q_SIGNALS:
    void opened(const QString& booking);

private:
    QVBoxLayout* m_rows;
};

} // namespace karigar::ui::artisan
