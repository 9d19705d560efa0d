// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/moneyfield.h"

#include "ui/shared/moneytext.h"
#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace karigar::ui {

MoneyField::MoneyField(const QString& objectName, QWidget* parent)
    : QLineEdit(parent)
{
    nameWidget(this, objectName, tr("Amount in rupees"));
    setTextMargins(18, 0, 0, 0);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    // Nine digits of rupees is a hundred crore: above every plausible price, far below overflow.
    static const QRegularExpression kPattern(u"(,*\\d,*){0,9}(\\.\\d{0,2})?"_s);
    setValidator(new QRegularExpressionValidator(kPattern, this));
    connect(this, &QLineEdit::textEdited, this, &MoneyField::regroup);
    connect(this, &QLineEdit::textChanged, this, &MoneyField::paiseChanged);
}

std::optional<qint64> MoneyField::paise() const
{
    return parseRupees(text());
}

void MoneyField::setPaise(std::optional<qint64> paise)
{
    setText(paise ? formatRupees(*paise).mid(1) : QString());
}

void MoneyField::regroup()
{
    const QString typed = text();
    // The cursor stays behind the same digit, however many commas come or go before it.
    int keep = 0;
    for (int i = 0; i < cursorPosition(); ++i)
        keep += typed.at(i) != u',';
    const QString grouped = groupRupeeText(typed);
    int at = 0;
    while (at < grouped.size() && (keep > 0 || grouped.at(at) == u',')) {
        if (keep == 0)
            break;
        keep -= grouped.at(at) != u',';
        ++at;
    }
    setText(grouped);
    setCursorPosition(at);
}

void MoneyField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(Theme::tokens().font(TextSize::Body));
    painter.setPen(Theme::tokens().color(Tone::Muted));
    painter.drawText(QRect(space::k8 + 2, 0, 20, height()), Qt::AlignVCenter | Qt::AlignLeft, u"₹"_s);
}

} // namespace karigar::ui
