// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/textlabel.h"

#include <algorithm>
#include <QEvent>

namespace karigar::ui {

TextLabel::TextLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText); // names and messages come from strangers
}

int TextLabel::heightForWidth(int width) const
{
    if (m_text != text() || m_font != font()) {
        forget();
        m_text = text();
        m_font = font();
    }
    const auto known = std::ranges::find(m_measured, width, &Measured::width);
    if (known != m_measured.end())
        return known->height;
    const int height = QLabel::heightForWidth(width);
    m_measured[m_next++ % kKept] = {width, height};
    return height;
}

void TextLabel::changeEvent(QEvent* event)
{
    forget(); // a style may bring another padding
    QLabel::changeEvent(event);
}

void TextLabel::forget() const
{
    m_measured.fill({});
}

} // namespace karigar::ui
