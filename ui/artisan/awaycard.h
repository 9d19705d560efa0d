// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace karigar::views::artisan {
class Hours;
}

namespace karigar::ui::artisan {

/// The switch that takes nothing new, and what customers read meanwhile. GUI thread.
/// Object names: awayBox, awayNoteField.
class AwayCard : public Card {
    Q_OBJECT
public:
    AwayCard(views::artisan::Hours& hours, QWidget* parent);
    void refresh();

Q_SIGNALS:
    void edited();

private:
    void say();

    views::artisan::Hours& m_hours;
    QCheckBox* m_away;
    QLineEdit* m_note;
    QLabel* m_words;
};

} // namespace karigar::ui::artisan
