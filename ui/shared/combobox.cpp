// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/combobox.h"

#include "ui/shared/text.h"
#include "ui/style/painting.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ComboBox::ComboBox(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QComboBox(parent)
{
    nameWidget(this, objectName, accessibleName);
    setItemDelegate(new QStyledItemDelegate(this)); // the default one ignores the style sheet's row height
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ComboBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? space::k8 : width() - space::k8 - metric::kSmallIcon;
    paintIcon(&painter, Icon::ChevronDown,
              {x, (height() - metric::kSmallIcon) / 2, metric::kSmallIcon, metric::kSmallIcon}, Tone::Muted);
}

} // namespace karigar::ui
