// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/channel.h"
#include "models/views/core/rowsmodel.h"

#include <QHash>

namespace karigar::views {

class Reloader;

/// This person's conversations, the one with the newest words first, in pages of 200. GUI thread; owned by
/// its page.
class ChatChannelsModel : public RowsModel {
    Q_OBJECT
public:
    ChatChannelsModel(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    bool isUnread(const Channel& channel) const;

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();

protected:
    QVariant present(const Row& row, int role) const override;

private:
    void reload();
    /// A person may be artisan in some conversations and guest in others: two lists become one.
    void join(std::vector<Row> first, std::vector<Row> second, int pass);
    void take(std::vector<Row> channels, const std::vector<Row>& markers);

    Workspace& m_workspace;
    Reloader* m_reloader;
    QHash<Id, Millis> m_readUpTo;
    int m_wanted;
    bool m_more = false;
    bool m_loaded = false;
    int m_pass = 0;
};

} // namespace karigar::views
