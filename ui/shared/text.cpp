// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text.h"

#include "ui/shared/textlabel.h"

#include <QStyle>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace karigar::ui {

QLabel* label(const QString& text, TextSize size, Ink ink, QWidget* parent)
{
    auto* label = new TextLabel(text, parent);
    label->setProperty("muted", ink == Ink::Muted);
    setTextSize(label, size);
    return label;
}

QLabel* strongLabel(const QString& text, QWidget* parent)
{
    QLabel* made = label(text, TextSize::Body, Ink::Normal, parent);
    made->setProperty("strong", true);
    return made;
}

void setTextSize(QLabel* label, TextSize size)
{
    static constexpr const char* kNames[]{"caption", "body", "title", "heading", "display"};
    setStyleProperty(label, "text-size", QString::fromLatin1(kNames[static_cast<int>(size)]));
}

void nameWidget(QWidget* widget, const QString& objectName, const QString& accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // its first polish sees the property
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
}

} // namespace karigar::ui
