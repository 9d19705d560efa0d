// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/looks.h"

#include "ui/shared/recordroles.h"
#include "ui/shared/statechip.h"

#include <QLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace karigar::ui {

StateChip* chipFor(const views::StateLook& look, QWidget* parent)
{
    return new StateChip(iconNamed(look.icon), look.text, toneNamed(look.tone), parent);
}

void setChip(StateChip* chip, const views::StateLook& look)
{
    chip->setState(iconNamed(look.icon), look.text, toneNamed(look.tone));
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
