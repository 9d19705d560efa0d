// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/servicecard.h"

#include "models/views/customer/policydates.h"
#include "ui/shared/iconbutton.h"
#include "ui/shell/pictures.h"
#include "ui/style/focustracker.h"
#include "ui/style/painting.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

constexpr int kPictureHeight = 168;
constexpr int kDateHeight = 24;

int lineHeight(TextSize size, bool strong = false)
{
    return QFontMetrics(Theme::tokens().font(size, strong)).height();
}

QString elidedIn(const QString& text, const QFont& font, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

// The second line takes what the first one leaves, elided.
QStringList twoLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    const int end = line.textLength();
    return {text.left(end).trimmed(), elidedIn(text.mid(end).trimmed(), font, width)};
}

} // namespace

int ServiceCard::heightOfAll()
{
    return kPictureHeight + space::k12 + 2 * lineHeight(TextSize::Body, true) + space::k4 +
           lineHeight(TextSize::Caption) + space::k8 + lineHeight(TextSize::Body, true) + space::k8 +
           kDateHeight + space::k12;
}

ServiceCard::ServiceCard(Pictures& pictures, const views::DiscoverModel::Tile& tile, QWidget* parent)
    : QAbstractButton(parent)
    , m_pictures(pictures)
    , m_heart(new IconButton(Icon::Heart, u"favouriteButton_"_s + tile.service.id.toText(), {}, this))
{
    setObjectName(u"serviceCard_"_s + tile.service.id.toText());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(m_heart, &QToolButton::clicked, this, &ServiceCard::heartClicked);
    connect(&pictures, &Pictures::arrived, this, [this](const QString& sha) {
        if (sha == m_tile.service.picture)
            update();
    });
    setTile(tile);
}

void ServiceCard::setTile(const views::DiscoverModel::Tile& tile)
{
    m_tile = tile;
    setText(tile.service.title);
    setAccessibleName(spoken());
    m_heart->setGlyph(tile.favourite ? Icon::HeartFilled : Icon::Heart,
                      tile.favourite ? Tone::Accent : Tone::Ink);
    m_heart->setName(tile.favourite ? tr("Remove %1 from favourites").arg(tile.service.artisanName)
                                    : tr("Keep %1 as a favourite").arg(tile.service.artisanName));
    update();
}

QString ServiceCard::spoken() const
{
    const Service& s = m_tile.service;
    QStringList parts{s.title, tr("with %1").arg(s.artisanName), s.online ? tr("by video") : s.city,
                      tr("%1 per guest").arg(formatMoneyShort(s.price))};
    if (!m_tile.near.isEmpty())
        parts.append(tr("next free %1").arg(views::dayWords(m_tile.near.front())));
    return parts.join(u", "_s);
}

void ServiceCard::resizeEvent(QResizeEvent*)
{
    const QSize size = m_heart->sizeHint();
    m_heart->setGeometry({{width() - size.width() - space::k8, space::k8}, size});
}

void ServiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::tokens();
    paintPanel(&painter, rect(), radius::kCard, t.color(Tone::Card), t.color(Tone::Line));
    paintTop(painter);
    paintWords(painter);
    if (hasKeyFocus(this))
        paintFocusRing(&painter, rect(), radius::kCard);
    else if (underMouse())
        paintPanel(&painter, rect(), radius::kCard, {}, t.color(Tone::Muted));
}

void ServiceCard::paintTop(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    // Rounded above and square below, where the words begin: the lower corners are painted over.
    const QRect area(0, 0, width(), kPictureHeight + radius::kCard);
    paintPicture(&painter, area, m_pictures.get(m_tile.service.picture, area.size(), devicePixelRatioF()),
                 radius::kCard);
    painter.fillRect(1, kPictureHeight, width() - 2, radius::kCard + 1, t.color(Tone::Card));
    paintPanel(&painter, rect(), radius::kCard, {}, t.color(Tone::Line));
    const QFont font = t.font(TextSize::Caption, true);
    const QFontMetrics fm(font);
    const QRect tag(space::k8, space::k8, fm.horizontalAdvance(m_tile.service.craft) + 2 * space::k8,
                    fm.height() + 6);
    paintPanel(&painter, tag, tag.height() / 2.0, t.color(Tone::Card), {});
    painter.setFont(font);
    painter.setPen(t.color(Tone::Ink));
    painter.drawText(tag, Qt::AlignCenter, m_tile.service.craft);
    const QRect disc = m_heart->geometry();
    paintPanel(&painter, disc, disc.height() / 2.0, t.color(Tone::Card), {});
}

void ServiceCard::paintWords(QPainter& painter) const
{
    const Tokens& t = Theme::tokens();
    const Service& s = m_tile.service;
    QRect row(space::k12, kPictureHeight + space::k12, width() - 2 * space::k12, 0);
    const auto line = [&](const QString& words, const QFont& font, Tone tone) {
        row.setHeight(QFontMetrics(font).height());
        painter.setFont(font);
        painter.setPen(t.color(tone));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, elidedIn(words, font, row.width()));
        row.moveTop(row.bottom() + 1);
    };
    const QFont title = t.font(TextSize::Body, true);
    const QStringList lines = twoLines(s.title, title, row.width());
    line(lines.front(), title, Tone::Ink);
    // A short title leaves room for what it is about.
    if (lines.back().isEmpty())
        line(s.description, t.font(TextSize::Body), Tone::Muted);
    else
        line(lines.back(), title, Tone::Ink);
    row.moveTop(row.top() + space::k4);
    line(u"%1 · %2"_s.arg(s.artisanName, s.online ? tr("by video") : s.city), t.font(TextSize::Caption),
         Tone::Muted);
    row.moveTop(row.top() + space::k8);
    row.setHeight(lineHeight(TextSize::Body, true));

    painter.setFont(t.tabularFont(TextSize::Body, true));
    painter.setPen(t.color(Tone::Ink));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, formatMoneyShort(s.price));
    painter.setFont(t.font(TextSize::Caption));
    painter.setPen(t.color(Tone::Muted));
    if (m_tile.ratingCount > 0) {
        paintIcon(&painter, Icon::StarFilled, {row.x(), row.center().y() - 7, 14, 14}, Tone::Warn);
        painter.drawText(
            row.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            u"%1 (%2)"_s.arg(QLocale().toString(m_tile.rating / 100.0, 'f', 1)).arg(m_tile.ratingCount));
    } else {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, tr("New here"));
    }
    paintDates(painter, {row.x(), row.bottom() + 1 + space::k8, row.width(), kDateHeight});
}

void ServiceCard::paintDates(QPainter& painter, const QRect& area) const
{
    const Tokens& t = Theme::tokens();
    const QFont font = t.font(TextSize::Caption, true);
    const QFontMetrics fm(font);
    painter.setFont(font);
    if (m_tile.near.isEmpty()) {
        painter.setFont(t.font(TextSize::Caption));
        painter.setPen(t.color(Tone::Muted));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, tr("No free date in the next three weeks"));
        return;
    }
    int x = area.x();
    for (const QDate& date : m_tile.near) {
        const QString words = QLocale().toString(date, u"ddd d MMM"_s);
        const QRect chip(x, area.y(), fm.horizontalAdvance(words) + 2 * space::k8, area.height());
        if (chip.right() > area.right())
            break;
        paintPanel(&painter, chip, radius::kControl, t.tint(Tone::Ok), {});
        painter.setPen(t.color(Tone::Ok));
        painter.drawText(chip, Qt::AlignCenter, words);
        x = chip.right() + 1 + space::k4;
    }
}

} // namespace karigar::ui
