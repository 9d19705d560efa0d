// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/daybars.h"

#include "ui/shared/text.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

constexpr int kHeight = 200;

// A round amount of rupees at or above the highest bar: 1, 2 or 5 times a power of ten.
qint64 roundedUp(qint64 rupees)
{
    for (qint64 power = 100;; power *= 10)
        for (const qint64 step : {1, 2, 5})
            if (step * power >= rupees)
                return step * power;
}

QString longName(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM"_s);
}

} // namespace

DayBars::DayBars(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QChartView(parent)
{
    nameWidget(this, objectName, accessibleName);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // nothing to do in it by keyboard; its numbers are in the description
    setFixedHeight(kHeight);
    setStyleSheet(u"background: transparent"_s);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, space::k8, 0, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    if (Theme* theme = Theme::instance())
        connect(theme, &Theme::changed, this, &DayBars::draw);
}

void DayBars::setDays(std::vector<views::admin::Overview::Day> days)
{
    m_days = std::move(days);
    QStringList words;
    for (const auto& day : m_days)
        words.append(tr("%1: %2").arg(longName(day.date), formatMoney(day.captured)));
    setAccessibleDescription(words.join(u". "_s));
    draw();
}

void DayBars::draw()
{
    const Tokens& t = Theme::tokens();
    chart()->removeAllSeries();
    auto* captured = new QBarSet(accessibleName());
    for (const auto& day : m_days)
        captured->append(static_cast<double>(day.captured.paise) / 100.0); // a height, not an amount
    captured->setColor(t.color(Tone::Accent));
    captured->setBorderColor(Qt::transparent);
    auto* series = new QBarSeries;
    series->setBarWidth(0.55);
    series->append(captured);
    connect(captured, &QBarSet::hovered, this, [this](bool on, int at) {
        if (on && at >= 0 && at < std::ssize(m_days)) {
            const auto& day = m_days[static_cast<size_t>(at)];
            QToolTip::showText(QCursor::pos(),
                               tr("%1: %2").arg(longName(day.date), formatMoney(day.captured)), this);
        }
    });
    chart()->addSeries(series);
    drawAxes(series);
}

void DayBars::drawAxes(QAbstractSeries* series)
{
    const Tokens& t = Theme::tokens();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto* days = new QBarCategoryAxis;
    qint64 highest = 1;
    for (const auto& day : m_days) {
        days->append(QLocale().toString(day.date, u"d MMM"_s));
        highest = std::max(highest, day.captured.paise / 100);
    }
    const qint64 top = roundedUp(highest);
    auto* rupees = new QCategoryAxis;
    rupees->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    rupees->setRange(0, static_cast<double>(top));
    for (const qint64 mark : {qint64(0), top / 2, top})
        rupees->append(formatMoneyShort(Money::rupees(mark)), static_cast<double>(mark));
    const auto dress = [&](QAbstractAxis* axis, Qt::Alignment side) {
        axis->setLabelsFont(t.font(TextSize::Caption));
        axis->setLabelsColor(t.color(Tone::Muted));
        axis->setGridLineColor(t.color(Tone::Line));
        axis->setLinePen(QPen(t.color(Tone::Line)));
        chart()->addAxis(axis, side);
        series->attachAxis(axis);
    };
    days->setGridLineVisible(false);
    rupees->setLineVisible(false);
    dress(days, Qt::AlignBottom);
    dress(rupees, Qt::AlignLeft);
}

} // namespace karigar::ui::admin
