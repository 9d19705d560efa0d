// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/button.h"

#include "ui/shared/text.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace karigar::ui {

Button::Button(Kind kind, const QString& objectName, const QString& text, Icon icon, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setObjectName(objectName);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    static constexpr const char* kNames[]{"secondary", "primary", "quiet", "danger"};
    m_kind = kind;
    setStyleProperty(this, "kind", QString::fromLatin1(kNames[static_cast<int>(kind)]));
    setGlyph(m_icon);
}

void Button::setGlyph(Icon glyph)
{
    static constexpr Tone kTones[]{Tone::Ink, Tone::OnAccent, Tone::Accent, Tone::Bad};
    m_icon = glyph;
    setIcon(iconFor(glyph, kTones[static_cast<int>(m_kind)]));
    setIconSize({24, 18}); // three pixels of air at each side, which the style sheet cannot give
}

void Button::setKeys(const QKeySequence& keys)
{
    setShortcut(keys);
    setToolTip(tr("%1 (%2)").arg(text(), keys.toString(QKeySequence::NativeText)));
}

} // namespace karigar::ui
