// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/looks.h"

#include "ui/shared/statechip.h"
#include "ui/shell/iconnames.h"

#include <QLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Tone toneNamed(QStringView name)
{
    static constexpr std::pair<QLatin1String, Tone> kTones[]{{"ok"_L1, Tone::Ok},
                                                             {"warn"_L1, Tone::Warn},
                                                             {"bad"_L1, Tone::Bad},
                                                             {"info"_L1, Tone::Info},
                                                             {"accent"_L1, Tone::Accent}};
    for (const auto& [known, tone] : kTones)
        if (known == name)
            return tone;
    return Tone::Muted;
}

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
