// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"

#include <QTimer>

namespace karigar::views {

/// The unsent words of one conversation at a time, kept encrypted with everything else, so that they survive
/// a look elsewhere and a restart. GUI thread; owned by its page.
class ChatDraft : public QObject {
    Q_OBJECT
public:
    ChatDraft(Workspace& workspace, QObject* parent);
    ~ChatDraft() override;

    /// Keeps what the conversation before had and answers with `loaded`.
    void open(const Id& channel);
    void setText(const QString& text);
    /// Stores at once what is still only here.
    void keep();

Q_SIGNALS:
    void loaded(const QString& text);

private:
    Workspace& m_workspace;
    QTimer m_pause;
    Id m_channel;
    QString m_text;
    bool m_ready = false; ///< what was kept has come; until then typing must not overwrite it
};

} // namespace karigar::views
