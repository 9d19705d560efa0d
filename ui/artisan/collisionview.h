// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/collision.h"

#include <QWidget>

class QVBoxLayout;

namespace karigar::ui::artisan {

/// What a request collides with, as lines with a mark each. Hidden when nothing touches it. GUI thread.
/// Object name: collisionLines.
class CollisionView : public QWidget {
    Q_OBJECT
public:
    explicit CollisionView(QWidget* parent = nullptr);

    void setCollision(const views::artisan::Collision& collision);

private:
    QVBoxLayout* m_lines;
    QStringList m_shown;
};

} // namespace karigar::ui::artisan
