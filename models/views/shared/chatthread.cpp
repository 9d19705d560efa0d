// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/chatthread.h"

#include "models/domain/records/notification.h"
#include "models/views/core/reloader.h"
#include "models/views/shared/chatwords.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

constexpr int kWritingShownMs = 5000;
constexpr int kWritingSaidEveryMs = 3000;

Millis sentAt(const Row& row)
{
    return row.doc.value("sentAt"_L1).toInteger();
}

Query messagesOf(const Id& channel)
{
    Query query = Query::of(Kind::Message);
    query.equal("channel", channel).by("sentAt", true).by("id", true).first(ChatThread::kPage);
    return query;
}

} // namespace

ChatThread::ChatThread(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Message, Kind::ReadMarker, Kind::Channel, Kind::Booking}, [this] { reload(); },
          this))
{
    for (QTimer* timer : {&m_writing, &m_saidWriting})
        timer->setSingleShot(true);
    connect(&m_writing, &QTimer::timeout, this, &ChatThread::writingChanged);
    connect(&workspace, &Workspace::someoneTyping, this, [this](const Id& channel) {
        if (channel != m_id)
            return;
        m_writing.start(kWritingShownMs);
        Q_EMIT writingChanged();
    });
    // A refusal changes the tray and not always a record.
    connect(&workspace, &Workspace::syncStatusChanged, this, [this] {
        if (!m_id.isNull())
            loadRefused(m_pass);
    });
}

void ChatThread::open(const Id& channel)
{
    if (m_id == channel)
        return;
    m_id = channel;
    m_channel = {};
    m_booking.reset();
    m_messages.clear();
    m_refused.clear();
    m_lines.clear();
    m_otherReadUpTo = 0;
    m_readUpTo = 0;
    m_loadingOlder = false;
    m_allLoaded = false;
    m_writing.stop();
    m_saidWriting.stop();
    reload();
}

QString ChatThread::otherPerson() const
{
    return otherName(m_channel, m_workspace.person().id);
}

void ChatThread::reload()
{
    if (!m_id.isNull())
        loadHead(++m_pass);
}

void ChatThread::loadHead(int pass)
{
    m_workspace.find(Kind::Channel, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            Q_EMIT missing();
            return;
        }
        m_channel = row->as<Channel>();
        m_workspace.find(Kind::Booking, m_id, this, [this, pass](const std::optional<Row>& booking) {
            if (pass != m_pass)
                return;
            if (booking)
                m_booking = booking->as<Booking>();
            Q_EMIT headChanged();
            loadMarkers(pass);
        });
    });
}

void ChatThread::loadMarkers(int pass)
{
    Query query = Query::of(Kind::ReadMarker);
    query.equal("channel", m_id);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        for (const Row& row : rows) {
            const auto marker = row.as<ReadMarker>();
            Millis& upTo = marker.user == m_workspace.person().id ? m_readUpTo : m_otherReadUpTo;
            upTo = std::max(upTo, marker.upTo);
        }
        loadNewest(pass);
    });
}

void ChatThread::loadNewest(int pass)
{
    m_workspace.list(messagesOf(m_id), this, [this, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        takeNewest(std::move(rows));
        loadRefused(pass);
    });
}

void ChatThread::loadRefused(int pass)
{
    m_workspace.refused(this, [this, pass](std::vector<RefusedCommand> commands) {
        if (pass != m_pass)
            return;
        std::erase_if(commands, [this](const RefusedCommand& command) {
            return command.name != "message.send"_L1 || command.args.value("channel"_L1) != m_id.toText();
        });
        m_refused = std::move(commands);
        rebuild();
    });
}

void ChatThread::takeNewest(std::vector<Row> newestFirst)
{
    // What was loaded before the newest page stays; the page itself is replaced, so that a message that was
    // undone goes.
    if (std::ssize(newestFirst) < kPage) {
        m_messages.clear();
        m_allLoaded = true;
    } else {
        const Row& oldest = newestFirst.back();
        std::erase_if(m_messages, [&](const Row& row) {
            return std::pair(sentAt(row), row.id) >= std::pair(sentAt(oldest), oldest.id);
        });
    }
    m_messages.insert(m_messages.end(), std::make_move_iterator(newestFirst.rbegin()),
                      std::make_move_iterator(newestFirst.rend()));
}

void ChatThread::loadOlder()
{
    if (m_loadingOlder || m_allLoaded || m_messages.empty())
        return;
    m_loadingOlder = true;
    // Messages of the oldest instant are asked for again: several may share it.
    Query query = messagesOf(m_id);
    query.add("sentAt", Query::Compare::LessOrEqual, sentAt(m_messages.front()));
    m_workspace.list(query, this, [this, channel = m_id](std::vector<Row> rows) {
        if (channel != m_id)
            return;
        m_loadingOlder = false;
        const auto known = [this](const Row& row) {
            return std::ranges::any_of(m_messages, [&](const Row& have) { return have.id == row.id; });
        };
        std::erase_if(rows, known);
        m_allLoaded = rows.empty();
        m_messages.insert(m_messages.begin(), std::make_move_iterator(rows.rbegin()),
                          std::make_move_iterator(rows.rend()));
        rebuild();
    });
}

std::vector<ChatLine> ChatThread::linesOf(const Row& row) const
{
    const auto message = row.as<Message>();
    const Id me = m_workspace.person().id;
    ChatLine line;
    line.at = message.sentAt;
    line.id = row.id.toText();
    if (message.automatic != AutomaticText::None) {
        line.side = ChatLine::Side::Automatic;
        line.text = automaticWords(message.automatic, m_channel, me);
        return {line};
    }
    const bool mine = message.author == me;
    line.side = mine ? ChatLine::Side::Mine : ChatLine::Side::Theirs;
    line.author = mine ? m_workspace.person().name : otherPerson();
    if (mine)
        line.mark = row.waiting                         ? ChatLine::Mark::Waiting
                    : message.sentAt <= m_otherReadUpTo ? ChatLine::Mark::Seen
                                                        : ChatLine::Mark::Sent;
    std::vector<ChatLine> lines;
    if (!message.text.isEmpty()) {
        line.text = message.text;
        lines.push_back(line);
    }
    line.text.clear();
    for (size_t i = 0; i < message.files.size(); ++i) {
        line.id = u"%1#%2"_s.arg(row.id.toText()).arg(i);
        line.file = message.files[i];
        lines.push_back(line);
    }
    return lines;
}

void ChatThread::rebuild()
{
    std::vector<ChatLine> lines;
    for (const Row& row : m_messages)
        std::ranges::move(linesOf(row), std::back_inserter(lines));
    for (const RefusedCommand& command : m_refused) {
        ChatLine line;
        line.id = command.args.value("message"_L1).toString();
        line.side = ChatLine::Side::Mine;
        line.mark = ChatLine::Mark::Refused;
        line.author = m_workspace.person().name;
        line.text = command.args.value("text"_L1).toString();
        if (line.text.isEmpty())
            line.text = tr("A file");
        line.at = command.at;
        const auto later = [&](const ChatLine& other) { return other.at > line.at; };
        lines.insert(std::ranges::find_if(lines, later), line);
    }
    if (lines == m_lines && !lines.empty())
        return;
    m_lines = std::move(lines);
    Q_EMIT linesChanged();
}

void ChatThread::sendTo(const Id& channel, const QString& text, const std::vector<FileRef>& files)
{
    QJsonObject args{{u"message"_s, Id::mint(m_workspace.now()).toText()},
                     {u"channel"_s, channel.toText()},
                     {u"text"_s, text}};
    if (!files.empty())
        args.insert(u"files"_s, FieldWriter::encode(files));
    m_saidWriting.stop();
    m_workspace.submit(u"message.send"_s, args, this, [this](const Result<qint64>& queued) {
        if (!queued)
            Q_EMIT failed(queued.error());
    });
}

void ChatThread::markRead()
{
    Millis newest = 0;
    for (const ChatLine& line : m_lines)
        if (line.side == ChatLine::Side::Theirs)
            newest = std::max(newest, line.at);
    if (newest <= m_readUpTo)
        return;
    m_readUpTo = newest;
    m_workspace.submit(u"channel.read"_s, {{u"channel"_s, m_id.toText()}, {u"upTo"_s, newest}}, this,
                       [](const auto&) {});
    settleAnnouncements();
}

void ChatThread::settleAnnouncements()
{
    Query query = Query::of(Kind::Notification);
    query.equal("user", m_workspace.person().id)
        .equal("readAt", qint64(0))
        .equal("topic", QString(enumText(Topic::MessageReceived)));
    m_workspace.list(query, this, [this, channel = m_id](const std::vector<Row>& rows) {
        for (const Row& row : rows)
            if (row.as<Notification>().subject == channel)
                m_workspace.submit(u"notification.read"_s, {{u"notification"_s, row.id.toText()}}, this,
                                   [](const auto&) {});
    });
}

void ChatThread::sayWriting()
{
    if (m_id.isNull() || m_saidWriting.isActive())
        return;
    m_saidWriting.start(kWritingSaidEveryMs);
    m_workspace.sayTyping(m_id);
}

} // namespace karigar::views
