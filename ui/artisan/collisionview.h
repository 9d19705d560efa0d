// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/rivals.h"
#include "models/views/artisan/collision.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace karigar::ui::artisan {

/// What a request collides with, as lines with a mark each; where somebody finds no room, the choice of what
/// becomes of them. Hidden when nothing touches the request. GUI thread.
/// Object names: collisionLines, rivalFate_<booking>.
class CollisionView : public QWidget {
    Q_OBJECT
public:
    explicit CollisionView(QWidget* parent = nullptr);

    void setCollision(const views::artisan::Collision& collision);
    /// What was chosen for those who find no room, in their order.
    std::vector<RivalChoice> choices() const;

private:
    QWidget* line(const views::artisan::CollisionLine& line);
    QWidget* fateBox(const views::artisan::CollisionLine& line);

    QVBoxLayout* m_lines;
    QVector<views::artisan::CollisionLine> m_shown;
    QHash<Id, RivalFate> m_chosen; ///< outlives a reload
};

} // namespace karigar::ui::artisan
