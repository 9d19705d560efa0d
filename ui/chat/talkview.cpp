// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talkview.h"

#include "ui/chat/thumbnails.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace karigar::ui::chat {

namespace {

ChatEntry::Delivery deliveryOf(views::ChatLine::Mark mark)
{
    switch (mark) {
    case views::ChatLine::Mark::None:
        return ChatEntry::Delivery::None;
    case views::ChatLine::Mark::Waiting:
        return ChatEntry::Delivery::Waiting;
    case views::ChatLine::Mark::Sent:
        return ChatEntry::Delivery::Sent;
    case views::ChatLine::Mark::Seen:
        return ChatEntry::Delivery::Seen;
    case views::ChatLine::Mark::Refused:
        return ChatEntry::Delivery::Refused;
    }
    return ChatEntry::Delivery::None;
}

bool onlyMarkDiffers(views::ChatLine a, const views::ChatLine& b)
{
    a.mark = b.mark;
    return a == b;
}

} // namespace

TalkView::TalkView(const QString& objectName, const QString& accessibleName, Thumbnails& thumbnails,
                   QWidget* parent)
    : ChatView(objectName, accessibleName, parent)
    , m_thumbnails(thumbnails)
{
    connect(&thumbnails, &Thumbnails::arrived, this, &TalkView::refreshPictures);
    if (Theme* theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] { refreshPictures({}); });
}

void TalkView::startAfresh()
{
    m_lines.clear();
    setEntries({});
}

void TalkView::setLines(const std::vector<views::ChatLine>& lines)
{
    if (!follow(lines)) {
        QVector<ChatEntry> entries;
        for (const views::ChatLine& line : lines)
            entries.append(entryOf(line));
        setEntries(entries);
    }
    m_lines = lines;
}

bool TalkView::follow(const std::vector<views::ChatLine>& lines)
{
    if (m_lines.empty() || lines.size() < m_lines.size())
        return false;
    const auto start = std::ranges::find(lines, m_lines.front().id, &views::ChatLine::id);
    const auto older = static_cast<size_t>(start - lines.begin());
    if (older + m_lines.size() > lines.size())
        return false;
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (!onlyMarkDiffers(m_lines[i], lines[older + i]))
            return false;
    QVector<ChatEntry> before;
    for (size_t i = 0; i < older; ++i)
        before.append(entryOf(lines[i]));
    if (!before.isEmpty())
        prepend(before);
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].mark != lines[older + i].mark)
            setDelivery(m_lines[i].id, deliveryOf(lines[older + i].mark));
    for (size_t i = older + m_lines.size(); i < lines.size(); ++i)
        append(entryOf(lines[i]));
    return true;
}

const views::ChatLine* TalkView::line(const QString& id) const
{
    const auto at = std::ranges::find(m_lines, id, &views::ChatLine::id);
    return at == m_lines.end() ? nullptr : &*at;
}

ChatEntry TalkView::entryOf(const views::ChatLine& line) const
{
    ChatEntry entry;
    entry.id = line.id;
    entry.kind = line.side == views::ChatLine::Side::Mine        ? ChatEntry::Kind::Mine
                 : line.side == views::ChatLine::Side::Automatic ? ChatEntry::Kind::Automatic
                                                                 : ChatEntry::Kind::Theirs;
    entry.author = line.author;
    entry.text = line.text;
    entry.at = QDateTime::fromMSecsSinceEpoch(line.at);
    entry.delivery = deliveryOf(line.mark);
    if (!line.file.sha.isEmpty())
        entry.image = m_thumbnails.of(line.file, devicePixelRatioF());
    return entry;
}

void TalkView::refreshPictures(const QString& sha)
{
    for (const views::ChatLine& line : m_lines)
        if (!line.file.sha.isEmpty() && (sha.isEmpty() || line.file.sha == sha))
            setImage(line.id, m_thumbnails.of(line.file, devicePixelRatioF()));
}

void TalkView::changeEvent(QEvent* event)
{
    ChatView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout(); // rows are as high as their words
}

} // namespace karigar::ui::chat
