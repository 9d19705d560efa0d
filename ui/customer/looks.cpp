// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/looks.h"

#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"

#include <QLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace karigar::ui {

StateChip* chipFor(const views::ChipWords& words, QWidget* parent)
{
    return new StateChip(iconNamed(words.icon), words.text, toneNamed(words.tone), parent);
}

void setChip(StateChip* chip, const views::ChipWords& words)
{
    chip->setState(iconNamed(words.icon), words.text, toneNamed(words.tone));
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

} // namespace karigar::ui
