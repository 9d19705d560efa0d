// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/workspace.h"
#include "models/views/history/historysources.h"

#include <memory>

class QSaveFile;

namespace karigar::views {

class HistoryModel;

/// Writes all that a history shows, and not only what was scrolled to, to a CSV file: page by page, so that a
/// long history neither fills the memory nor stops the window, and one kind after the other, the newest first
/// in each. The file appears whole or not at all. GUI thread; owned by its widget.
class HistoryExport : public QObject {
    Q_OBJECT
public:
    HistoryExport(Workspace& workspace, QObject* parent);
    ~HistoryExport() override;

    /// Looks at the model now; what it shows later does not matter.
    void start(const QString& path, const HistoryModel& model);
    bool isRunning() const { return m_file != nullptr; }

Q_SIGNALS:
    void finished(int records);
    void failed(const karigar::Error& error);

private:
    void nextPage();
    bool write(const QByteArray& bytes);
    void finish();

    Workspace& m_workspace;
    std::vector<HistorySource> m_left; ///< the one that is being written is first
    std::unique_ptr<QSaveFile> m_file;
    int m_offset = 0;
    int m_written = 0;
};

} // namespace karigar::views
