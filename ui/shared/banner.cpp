// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/banner.h"

#include "ui/shared/button.h"
#include "ui/shared/glyph.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/text.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace karigar::ui {
namespace {

Tone toneOf(Banner::Kind kind)
{
    static constexpr Tone kTones[]{Tone::Info, Tone::Ok, Tone::Warn, Tone::Bad};
    return kTones[static_cast<int>(kind)];
}

Icon iconOf(Banner::Kind kind)
{
    static constexpr Icon kIcons[]{Icon::Info, Icon::CheckCircle, Icon::Warn, Icon::XCircle};
    return kIcons[static_cast<int>(kind)];
}

} // namespace

Banner::Banner(Kind kind, const QString& objectName, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_glyph(new Glyph(Icon::Info))
    , m_text(label({}))
    , m_action(new Button(Button::Kind::Secondary, objectName + u".action"_s, {}))
    , m_close(new IconButton(Icon::X, objectName + u".dismiss"_s, tr("Dismiss")))
{
    setObjectName(objectName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k12, space::k8, space::k8, space::k8);
    row->setSpacing(space::k12);
    row->addWidget(m_glyph);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->hide();
    m_close->hide();
    setMinimumHeight(48);
    setMessage(kind, text);
    connect(m_action, &QPushButton::clicked, this, &Banner::triggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void Banner::setMessage(Kind kind, const QString& text)
{
    m_kind = kind;
    m_text->setText(text);
    m_glyph->setGlyph(iconOf(kind), toneOf(kind));
    setAccessibleName(text);
    update();
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissible()
{
    m_close->show();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    paintPanel(&painter, contentsRect(), radius::kCard, t.tint(toneOf(m_kind), 0.08),
               t.tint(toneOf(m_kind), 0.35));
}

} // namespace karigar::ui
