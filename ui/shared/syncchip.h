// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the cache and the server stand, in the rail: up to date, sending, n waiting, n refused, offline since,
// and what keeps them apart for longer. A button: it opens the tray, or the way out of what is wrong. Thread:
// GUI.

#include "ui/style/iconset.h"

#include <QAbstractButton>

namespace karigar::ui {

class SyncChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit SyncChip(QWidget* parent = nullptr);

    void setUpToDate();
    void setSyncing();
    void setWaiting(int count);
    void setRefused(int count);
    /// `since` in words ("14:20", "Tuesday"), empty when unknown; `waiting` changes are kept for later.
    void setOffline(const QString& since, int waiting);
    void setSignInNeeded();
    void setTooOld();
    /// `reason` in a sentence.
    void setTrouble(const QString& reason);
    void setFolded(bool folded);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setState(Icon icon, Tone tone, const QString& words, const QString& hint);

    Icon m_icon = Icon::Sync;
    Tone m_tone = Tone::Muted;
    bool m_folded = false;
};

} // namespace karigar::ui
