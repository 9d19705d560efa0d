// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/barschart.h"

#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QGraphicsLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

// A round amount at or above the highest bar: 1, 2 or 5 times a power of ten, in rupees.
qint64 roundAbove(qint64 rupees)
{
    qint64 power = 100;
    while (true) {
        for (const qint64 step : {1, 2, 5})
            if (step * power >= rupees)
                return step * power;
        power *= 10;
    }
}

} // namespace

BarsChart::BarsChart(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QChartView(parent)
    , m_name(accessibleName)
{
    nameWidget(this, objectName, accessibleName);
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(u"background: transparent"_s);
    setMinimumHeight(180);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, space::k4, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    if (Theme* theme = Theme::instance())
        connect(theme, &Theme::changed, this, &BarsChart::draw);
}

void BarsChart::setBars(const QVector<Bar>& bars)
{
    m_bars = bars;
    QStringList words{m_name};
    for (const Bar& bar : bars)
        words.append(tr("%1: %2").arg(bar.longName, formatMoney(bar.amount)));
    setAccessibleDescription(words.join(u". "_s));
    draw();
}

void BarsChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_drawing)
        draw();
}

void BarsChart::draw()
{
    m_drawing = true;
    const Tokens& t = Theme::tokens();
    chart()->removeAllSeries();
    auto* set = new QBarSet(m_name);
    for (const Bar& bar : m_bars)
        set->append(static_cast<double>(bar.amount.paise) / 100.0); // pixels, not money
    set->setColor(t.color(Tone::Accent));
    set->setBorderColor(Qt::transparent);
    auto* series = new QBarSeries(this);
    series->setBarWidth(0.5);
    series->append(set);
    connect(set, &QBarSet::hovered, this, [this](bool on, int at) {
        if (on && at >= 0 && at < m_bars.size())
            QToolTip::showText(QCursor::pos(), tr("%1: %2").arg(m_bars[at].longName, formatMoney(m_bars[at].amount)),
                               this);
    });
    chart()->addSeries(series);
    drawAxes();
    m_drawing = false;
}

void BarsChart::drawAxes()
{
    const Tokens& t = Theme::tokens();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    qint64 highest = 0;
    for (const Bar& bar : m_bars)
        highest = std::max(highest, (bar.amount.paise + 99) / 100);
    const qint64 top = roundAbove(std::max<qint64>(highest, 1));
    auto* below = new QBarCategoryAxis;
    for (const Bar& bar : m_bars)
        below->append(bar.label);
    auto* beside = new QCategoryAxis;
    beside->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    beside->setRange(0, static_cast<double>(top));
    for (int i = 0; i <= 2; ++i)
        beside->append(formatMoneyShort(Money::rupees(top * i / 2)), static_cast<double>(top * i / 2));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(below), static_cast<QAbstractAxis*>(beside)}) {
        axis->setLabelsFont(t.font(TextSize::Caption));
        axis->setLabelsColor(t.color(Tone::Muted));
        axis->setGridLineColor(t.color(Tone::Line));
        axis->setLinePen(QPen(t.color(Tone::Line)));
    }
    below->setGridLineVisible(false);
    beside->setLineVisible(false);
    chart()->addAxis(below, Qt::AlignBottom);
    chart()->addAxis(beside, Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(below);
        series->attachAxis(beside);
    }
}

} // namespace karigar::ui::artisan
