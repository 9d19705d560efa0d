// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/kit/barsview.h"

#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr double kBarWidth = 0.5;
constexpr int kAbove = 4; // pixels, so that the top mark's words are whole
} // namespace

BarsView::BarsView(QWidget* parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(u"background: transparent"_s);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, kAbove, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void BarsView::setPicture(const BarPicture& picture)
{
    m_picture = picture;
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    drawBars();
    drawAxes();
}

void BarsView::drawBars()
{
    auto* set = new QBarSet(QString());
    for (const BarPicture::Bar& bar : std::as_const(m_picture.bars))
        set->append(bar.height);
    set->setColor(m_picture.bar);
    set->setBorderColor(Qt::transparent);
    auto* series = new QBarSeries;
    series->setBarWidth(kBarWidth);
    series->append(set);
    connect(set, &QBarSet::hovered, this, [this](bool on, int at) {
        if (on && at >= 0 && at < m_picture.bars.size())
            QToolTip::showText(QCursor::pos(), m_picture.bars[at].tip, this);
    });
    chart()->addSeries(series);
}

void BarsView::drawAxes()
{
    auto* below = new QBarCategoryAxis;
    for (const BarPicture::Bar& bar : std::as_const(m_picture.bars))
        below->append(bar.label);
    auto* beside = new QCategoryAxis;
    beside->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    if (!m_picture.marks.isEmpty())
        beside->setRange(m_picture.marks.front().height, m_picture.marks.back().height);
    for (const BarPicture::Mark& mark : std::as_const(m_picture.marks))
        beside->append(mark.label, mark.height);
    const auto add = [this](QAbstractAxis* axis, Qt::Alignment side) {
        axis->setLabelsFont(m_picture.font);
        axis->setLabelsColor(m_picture.words);
        axis->setGridLineColor(m_picture.line);
        axis->setLinePen(QPen(m_picture.line));
        chart()->addAxis(axis, side);
        chart()->series().constFirst()->attachAxis(axis);
    };
    below->setGridLineVisible(false);
    beside->setLineVisible(false);
    add(below, Qt::AlignBottom);
    add(beside, Qt::AlignLeft);
}

} // namespace karigar::ui
