// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/barchart.h"

#include "ui/drawing/drawingkit.h"
#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr int kHeight = 180;

// A round amount at or above the highest bar: 1, 2 or 5 times a power of ten, in rupees.
qint64 roundAbove(qint64 rupees)
{
    for (qint64 power = 100;; power *= 10)
        for (const qint64 step : {1, 2, 5})
            if (step * power >= rupees)
                return step * power;
}

QString said(const BarChart::Bar& bar)
{
    return BarChart::tr("%1: %2").arg(bar.longName, formatMoney(bar.amount));
}

BarPicture pictureOf(const QVector<BarChart::Bar>& bars)
{
    const Tokens& t = Theme::tokens();
    BarPicture picture{.bars = {},
                       .marks = {},
                       .bar = t.color(Tone::Accent),
                       .line = t.color(Tone::Line),
                       .words = t.color(Tone::Muted),
                       .font = t.font(TextSize::Caption)};
    qint64 highest = 1;
    for (const BarChart::Bar& bar : bars) {
        picture.bars.append(
            {bar.label, said(bar), static_cast<double>(bar.amount.paise) / 100.0}); // a height
        highest = std::max(highest, (bar.amount.paise + 99) / 100);
    }
    const qint64 top = roundAbove(highest);
    for (const qint64 mark : {qint64(0), top / 2, top})
        picture.marks.append({formatMoneyShort(Money::rupees(mark)), static_cast<double>(mark)});
    return picture;
}

} // namespace

BarChart::BarChart(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    nameWidget(this, objectName, accessibleName);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(kHeight);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    if (Theme* theme = Theme::instance())
        connect(theme, &Theme::changed, this, &BarChart::draw);
}

void BarChart::setBars(const QVector<Bar>& bars)
{
    m_bars = bars;
    QStringList words{accessibleName()};
    for (const Bar& bar : bars)
        words.append(said(bar));
    setAccessibleDescription(words.join(u". "_s));
    draw();
}

void BarChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        draw();
}

void BarChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_picture)
        return;
    // After the page around it is painted: the kit may have to be loaded first.
    QTimer::singleShot(0, this, [this] {
        if (m_picture)
            return;
        m_picture = DrawingKit::instance().newBars(this);
        m_picture->setFocusPolicy(Qt::NoFocus); // there is nothing to do in it
        layout()->addWidget(m_picture);
        draw();
    });
}

void BarChart::draw()
{
    if (m_picture)
        DrawingKit::instance().setBars(m_picture, pictureOf(m_bars));
}

} // namespace karigar::ui
