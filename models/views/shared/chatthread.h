// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/channel.h"
#include "models/domain/records/readmarker.h"
#include "models/views/core/workspace.h"
#include "models/views/shared/chatline.h"

#include <QTimer>

namespace karigar::views {

class Reloader;

/// One conversation: what was said (the newest hundred, more on request), how far both have read, what waits
/// and what was refused. Sends, reads and says "writing". GUI thread; owned by its page.
class ChatThread : public QObject {
    Q_OBJECT
public:
    static constexpr int kPage = 100;

    ChatThread(Workspace& workspace, QObject* parent);

    void open(const Id& channel);
    const Id& id() const { return m_id; }
    const Channel& channel() const { return m_channel; }
    /// Its booking; empty until it is known.
    const std::optional<Booking>& booking() const { return m_booking; }
    QString otherPerson() const;
    bool isOtherWriting() const { return m_writing.isActive(); }
    /// Oldest first.
    const std::vector<ChatLine>& lines() const { return m_lines; }

    void loadOlder();
    void send(const QString& text) { sendTo(m_id, text, {}); }
    /// The same into a conversation that may have been left meanwhile, as while a file was being read.
    void sendTo(const Id& channel, const QString& text, const std::vector<FileRef>& files);
    /// The person is looking at the newest message; tells the other side and settles what announced it.
    void markRead();
    /// The person is writing; said to the other side every few seconds at most.
    void sayWriting();

Q_SIGNALS:
    void linesChanged();
    void headChanged();
    /// There is no such conversation among this person's.
    void missing();
    void writingChanged();
    void failed(const karigar::Error& error);

private:
    void reload();
    void loadHead(int pass);
    void loadMarkers(int pass);
    void loadNewest(int pass);
    void loadRefused(int pass);
    void takeNewest(std::vector<Row> newestFirst);
    void rebuild();
    std::vector<ChatLine> linesOf(const Row& row) const;
    void settleAnnouncements();

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    Channel m_channel;
    std::optional<Booking> m_booking;
    std::vector<Row> m_messages; ///< oldest first
    std::vector<RefusedCommand> m_refused;
    std::vector<ChatLine> m_lines;
    Millis m_otherReadUpTo = 0;
    Millis m_readUpTo = 0; ///< what was said to have been read
    QTimer m_writing;
    QTimer m_saidWriting;
    bool m_loadingOlder = false;
    bool m_allLoaded = false;
    int m_pass = 0;
};

} // namespace karigar::views
